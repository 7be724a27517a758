using System.Globalization;

namespace NewsSearch.Indexing;

/// <summary>What made an index, kept in each of its commits.</summary>
internal sealed record Manifest(int Format, string Analyzer, string Annotator)
{
    private const string FormatKey = "newssearch.format";
    private const string AnalyzerKey = "newssearch.analyzer";
    private const string AnnotatorKey = "newssearch.annotator";

    public static Manifest Present { get; } = new(Schema.FormatVersion, Schema.AnalyzerVersion, Language.Annotator.Version);

    /// <summary>As a commit keeps it.</summary>
    public Dictionary<string, string> ToUserData() => new(StringComparer.Ordinal)
    {
        [FormatKey] = Format.ToString(CultureInfo.InvariantCulture),
        [AnalyzerKey] = Analyzer,
        [AnnotatorKey] = Annotator,
    };

    /// <summary>Reads a commit's manifest.</summary>
    /// <exception cref="NewsSearchException">There is none, or this library cannot search what it tells of.</exception>
    public static Manifest Read(string folder, IDictionary<string, string> userData)
    {
        var number = 0;
        var isOurs = userData.TryGetValue(FormatKey, out var format)
            && int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        if (!isOurs) throw Other(folder, "was not made by newssearch");
        var analyzer = userData.TryGetValue(AnalyzerKey, out var named) ? named : "";
        if (number != Present.Format) throw Other(folder, $"has format {number}, this version reads format {Present.Format}");
        if (analyzer != Present.Analyzer)
            throw Other(folder, $"has words as analyzer {analyzer} cuts them, this version has analyzer {Present.Analyzer}");
        return new Manifest(number, analyzer, userData.TryGetValue(AnnotatorKey, out var annotator) ? annotator : "");
    }

    private static NewsSearchException Other(string folder, string what) =>
        new(Problem.IndexVersion, $"the index in '{folder}' {what}: delete the folder and index again with 'newssearch index'");
}
