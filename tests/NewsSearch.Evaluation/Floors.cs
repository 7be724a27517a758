using System.Globalization;
using System.Text.Json;

namespace NewsSearch.Evaluation;

/// <summary>Holds figures against the lowest values they may fall to.</summary>
internal static class Floors
{
    /// <summary>Prints what fell under its floor.</summary>
    /// <param name="file">A JSON object from figure name to floor.</param>
    /// <param name="figures">What was measured; a floor without a figure is not checked.</param>
    /// <returns>0 when nothing fell, else 1.</returns>
    public static int Check(string file, IReadOnlyList<Figure> figures)
    {
        var floors = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file))!;
        var fallen = figures.Where(figure => floors.TryGetValue(figure.Name, out var floor) && figure.Value < floor).ToList();
        foreach (var figure in fallen)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"evaluation: {figure.Name} is {figure.Value:0.####}, its floor is {floors[figure.Name]:0.####}"));
        }
        return fallen.Count > 0 ? 1 : 0;
    }
}
