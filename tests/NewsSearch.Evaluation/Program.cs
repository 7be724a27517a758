using System.Globalization;
using System.Text.Json;
using NewsSearch.Evaluation;

// newssearch-evaluation DATA [--json] [--only roots,ner,...] [--floors FILE]
var data = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal));
if (data is null || !Directory.Exists(data))
{
    Console.Error.WriteLine($"evaluation: no folder of gold data at '{data}': name one, laid out as docs/evaluation.md says");
    return 2;
}
var only = Option("--only")?.Split(',');
var figures = Measures.All
    .Where(measure => only is null || only.Contains(measure.Name))
    .SelectMany(measure => measure.Run(data))
    .ToList();

if (args.Contains("--json"))
{
    Console.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(figure => figure.Name, figure => figure.Value)));
}
else
{
    foreach (var figure in figures)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:0.####}"));
}

return Option("--floors") is { } floors ? Floors.Check(floors, figures) : 0;

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
