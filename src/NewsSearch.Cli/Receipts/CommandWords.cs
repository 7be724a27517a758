using System.CommandLine.Parsing;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Cli.Receipts;

/// <summary>The words of a command that say what is asked, and the answer to them.</summary>
internal static partial class CommandWords
{
    // Where the index is, and how the answer looks.
    private static readonly string[] WithValue = ["--index", "--lang", "--receipt"], Alone = ["--json", "--no-color", "--quiet"];

    /// <summary>The words, without those that say where the index is or how the answer is to look.</summary>
    public static IReadOnlyList<string> Of(System.CommandLine.ParseResult parsed)
    {
        var words = new List<string>();
        var tokens = parsed.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type == TokenType.DoubleDash)
            {
                words.AddRange(tokens.Skip(i).Select(token => token.Value));
                break;
            }
            if (WithValue.Contains(tokens[i].Value)) i++;
            else if (!Alone.Contains(tokens[i].Value)) words.Add(tokens[i].Value);
        }
        return words;
    }

    /// <summary>The SHA-256 of what a command answers in JSON, without how long it took.</summary>
    public static string AnswerHash(IReadOnlyList<string> words, string folder, Session like)
    {
        using var output = new MemoryStream();
        using var session = new Session(output, TextWriter.Null, Stream.Null) { Variable = like.Variable, Time = like.Time, Cancel = like.Cancel };
        var exit = NewsSearchProgram.Run(["--index", folder, "--json", "--lang", "en", .. words], session);
        var answer = Took().Replace(Encoding.UTF8.GetString(output.ToArray()), "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{exit}\n{answer}")));
    }

    [GeneratedRegex("\"took_ms\":[0-9.eE+-]+")]
    private static partial Regex Took();
}
