using System.Text;
using System.Text.Json;
using NewsSearch.Cli;

namespace NewsSearch.Tests;

/// <summary>One run of the program: what it was given, what it answered.</summary>
internal sealed record ProgramRun(int Exit, string Output, string Error)
{
    /// <summary>The answer as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The answer as JSON lines.</summary>
    public IReadOnlyList<JsonElement> JsonLines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Runs the program on arguments, as a shell would after splitting them.</summary>
    public static ProgramRun Of(params string[] arguments) => With(new Dictionary<string, string>(), "", arguments);

    /// <summary>Runs it with an environment and something on standard input.</summary>
    public static ProgramRun With(IReadOnlyDictionary<string, string> environment, string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var session = new Session(output, error, standardInput) { Variable = environment.GetValueOrDefault };
        var exit = NewsSearchProgram.Run(arguments, session);
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
