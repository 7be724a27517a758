using System.Reflection;
using System.Text;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

public sealed class FaultLanguageTests : IDisposable
{
    private static readonly string[][] Commands =
    [
        ["search", "gempa", "OR"],
        ["search", "OR gempa"],
        ["search", "NOT"],
        ["search", "(gempa"],
        ["search", "gempa)"],
        ["search", "\"gempa"],
        ["search", "gempa^0"],
        ["search", "\"gempa bumi\"~900"],
        ["search", "gempa~7"],
        ["search", "/[/"],
        ["search", "bogus:gempa"],
        ["search", "person:"],
        ["search", "person:(a b)"],
        ["search", "date:lusa"],
        ["search", "query:pagi"],
        ["search", "--date", "lusa"],
        ["search", "--take", "many"],
        ["search", "--take", "-1"],
        ["search", "--take", "5", "--take", "6"],
        ["search", "--sort", "papyrus"],
        ["search", "--facet", "weather"],
        ["search", "--facet", "person:many"],
        ["search", "--facet"],
        ["search", "--bogus"],
        ["search", "--cursor", "zzz", "gempa"],
        ["kwic"],
        ["kwic", "gempa", "--sort", "9Q"],
        ["kwic", "gempa", "--only", "9Q=bumi"],
        ["kwic", "gempa", "--only", "bumi"],
        ["collocates", "gempa", "--window", "900"],
        ["facets"],
        ["facets", "person", "--under", "2025"],
        ["similar", "zzz"],
        ["entity", "show", "Nobody"],
        ["entity", "merge", "Nobody", "Nobody Else"],
        ["tag", "1"],
        ["bogus"],
        ["index"],
        ["index", "nowhere", "--dates", "soon"],
        ["serve", "--listen", "soon"],
    ];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_is_wrong_is_said_in_both_languages_as_was_agreed()
    {
        var archive = Path.Combine(_folder.Path, "a.jsonl");
        File.WriteAllText(archive, """{"id":"1","title":"Gempa di Bantul","body":"Gempa bumi mengguncang Bantul."}""");
        Assert.Equal(0, Run("en", ["index", archive]).Exit);
        var told = new StringBuilder();
        foreach (var command in Commands)
        {
            told.Append("> ").AppendJoin(' ', command).Append('\n');
            foreach (var language in new[] { "en", "id" })
            {
                var run = Run(language, command);
                Assert.NotEqual(0, run.Exit);
                Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
                told.Append(language).Append(' ').Append(run.Error.Split('\n')[0].Replace(_folder.Path, "FOLDER", StringComparison.Ordinal)).Append('\n');
            }
            told.Append('\n');
        }
        Golden.Check("faults", told.ToString());
    }

    [Fact]
    public void No_fault_of_a_query_is_the_same_in_both_languages()
    {
        foreach (var fault in typeof(QueryFaults).GetMethods(BindingFlags.Static | BindingFlags.Public))
        {
            object[] values = [.. fault.GetParameters().Select(parameter => Value(parameter.ParameterType))];
            var exception = (NewsSearchException)fault.Invoke(null, values)!;
            Assert.NotEqual(exception.Text.English, exception.Text.Indonesian);
            if (exception is QueryException query) Assert.NotEqual(query.Repairs.English, query.Repairs.Indonesian);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static object Value(Type type) =>
        type == typeof(int) ? 1
        : type == typeof(bool) ? true
        : type == typeof(string) ? "x"
        : type == typeof(Bilingual) ? new Bilingual("do", "lakukan")
        : QueryFaults.TooDeep(1);

    private ProgramRun Run(string language, string[] command) =>
        ProgramRun.Of(["--index", Path.Combine(_folder.Path, "index"), "--lang", language, .. command]);
}
