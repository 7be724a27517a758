namespace NewsSearch.Tests;

/// <summary>An index of the shipped sample, made once for the tests of a class.</summary>
public sealed class SampleIndex : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleIndex()
    {
        var run = ProgramRun.With(Environment, "", "index", Archive, "--json");
        Assert.True(run.Exit == 0, run.Error);
    }

    /// <summary>Where the sample archive is.</summary>
    public static string Archive { get; } = Path.Combine(Repository.Folder, "index-data", "sample");

    /// <summary>How many of its files are read in every run: an issue in METS, whose pages may have changed.</summary>
    public static int ReadEachTime => 1;

    public string Folder => Path.Combine(_folder.Path, "index");

    /// <summary>An environment in which the program finds this index.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NEWSSEARCH_INDEX"] = Folder,
        ["NO_COLOR"] = "1",
    };

    /// <summary>Runs the program on this index.</summary>
    internal ProgramRun Run(params string[] arguments) => ProgramRun.With(Environment, "", arguments);

    public void Dispose() => _folder.Dispose();
}
