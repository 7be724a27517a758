using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Training.Places;

/// <summary>Writes the resource <c>indonesia.txt</c>: provinces, regencies, cities and districts with their codes.</summary>
/// <remarks>
/// Reads <c>gazetteer/wilayah.sql</c>, the code list of the Ministry of Home Affairs as SQL. Villages are left out: 83,762
/// of them have 63,710 names, and a bare name is never taken for a village.
/// </remarks>
internal static partial class GazetteerBuilder
{
    private const int DistrictCodeLength = 8;

    public static void Write(string dataFolder, string outputFolder)
    {
        var sql = File.ReadAllText(Path.Combine(dataFolder, "gazetteer", "wilayah.sql"));
        var lines = Rows().Matches(sql)
            .Select(row => (Code: row.Groups[1].Value, Name: Clean(row.Groups[2].Value)))
            .Where(row => row.Code.Length <= DistrictCodeLength)
            .OrderBy(row => row.Code, StringComparer.Ordinal)
            .Select(row => $"{row.Code}\t{row.Name}\n");
        var text = new StringBuilder("# Made by 'NewsSearch.Training gazetteer'; see SOURCES.txt.\n");
        text.AppendJoin("", lines);
        File.WriteAllText(Path.Combine(outputFolder, "indonesia.txt"), text.ToString());
    }

    /// <summary>The name as newspapers write it.</summary>
    private static string Clean(string name) => Spaces().Replace(name.Replace("''", "'", StringComparison.Ordinal), " ").Trim() switch
    {
        "Daerah Khusus Ibukota Jakarta" => "Jakarta",
        "Daerah Istimewa Yogyakarta" => "DI Yogyakarta",
        var clean => clean.Replace(" Administrasi", "", StringComparison.Ordinal),
    };

    [GeneratedRegex(@"\('([\d.]+)','((?:[^']|'')*)'\)")]
    private static partial Regex Rows();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
