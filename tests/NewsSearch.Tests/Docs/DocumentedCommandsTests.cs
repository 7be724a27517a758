using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Tests;

/// <summary>
/// Runs every command that the documents show, and checks that what they show as its answer is what it answers.
/// In a <c>console</c> block a line after <c>$ </c> is a command; the lines below it must come in its output, in that
/// order; <c>...</c> stands for lines left out. Times differ from run to run and are not compared.
/// </summary>
public sealed partial class DocumentedCommandsTests : IClassFixture<SampleIndex>
{
    private readonly SampleIndex _sample;

    public DocumentedCommandsTests(SampleIndex sample) => _sample = sample;

    // These run until they are told to stop, or need a terminal.
    private static readonly string[] Lasting = ["serve", "mcp", "tui"];

    public static TheoryData<string> Documents => [.. Documented.Where(document => Examples(document).Any())];

    private static IEnumerable<string> Documented =>
        Directory.EnumerateFiles(Repository.Folder, "README*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Folder, "docs"), "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_shown_runs_and_answers_as_shown(string document)
    {
        // What one document has the reader tag or merge is nothing to the next.
        using var own = new TemporaryFolder();
        var environment = new Dictionary<string, string>(_sample.Environment) { ["NEWSSEARCH_INDEX"] = CopyInto(own.Path) };
        foreach (var (command, shown) in Examples(document).Where(example => example.Command.StartsWith("newssearch", StringComparison.Ordinal)))
        {
            if (Words(command).Skip(1).FirstOrDefault() is not { } name || Lasting.Contains(name)) continue;
            var run = ProgramRun.With(environment, "", [.. Words(command).Skip(1).Select(InRepository)]);
            Assert.True(run.Exit == 0, $"{document}: {command}\n{run.Error}");
            var output = new Queue<string>((run.Output + run.Error).Split('\n').Select(Normal));
            foreach (var line in shown.Select(Normal).Where(line => line.Trim() is not ("..." or "")))
            {
                while (output.Count > 0 && output.Peek() != line) output.Dequeue();
                Assert.True(output.Count > 0, $"{document}: {command}\ndoes not answer this line, or not in this place:\n{line}\n\nit answers:\n{run.Output}");
                output.Dequeue();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_shown_that_no_test_runs(string document) => Assert.All(
        Examples(document), example => Assert.Matches("^(newssearch|make |dotnet run --project samples/|curl )", example.Command));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_make_target_shown_is_there(string document)
    {
        var makefile = File.ReadAllText(Path.Combine(Repository.Folder, "Makefile"));
        foreach (var (command, _) in Examples(document).Where(example => example.Command.StartsWith("make ", StringComparison.Ordinal)))
            Assert.Matches($"(?m)^{Regex.Escape(Words(command)[1])}:", makefile);
    }

    private string CopyInto(string folder)
    {
        var index = Path.Combine(folder, "index");
        Directory.CreateDirectory(index);
        foreach (var file in Directory.EnumerateFiles(_sample.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(index, Path.GetRelativePath(_sample.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return index;
    }

    internal static IEnumerable<(string Command, List<string> Shown)> Examples(string document)
    {
        (string Command, List<string> Shown)? open = null;
        var inside = false;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Folder, document)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (open is { } last) yield return last;
                open = null;
                inside = line == "```console";
            }
            else if (inside && line.StartsWith("$ ", StringComparison.Ordinal))
            {
                if (open is { } last) yield return last;
                open = (line[2..], []);
            }
            else
            {
                open?.Shown.Add(line);
            }
        }
    }

    // As a shell splits: blanks part words, quotes of either kind hold them together, a # begins a remark.
    internal static List<string> Words(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, started) = ('\0', false);
        foreach (var c in command)
        {
            if (quote == '\0' && c == '#' && !started) break;
            if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'' && quote == '\0')
            {
                (quote, started) = (c, true);
            }
            else if (quote == '\0' && c == ' ')
            {
                if (started) words.Add(word.ToString());
                word.Clear();
                started = false;
            }
            else
            {
                word.Append(c);
                started = true;
            }
        }
        if (started) words.Add(word.ToString());
        return words;
    }

    private static string InRepository(string word) =>
        word.StartsWith("index-data/", StringComparison.Ordinal) ? Path.Combine(Repository.Folder, word) : word;

    private static string Normal(string line) =>
        Times().Replace(line.Replace(Repository.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), "T").TrimEnd();

    [GeneratedRegex(@"\d+([.,]\d+)* (ms|s)\b|(?<=""(took_ms|seconds)"":)[0-9.E-]+")]
    private static partial Regex Times();
}
