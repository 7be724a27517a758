using System.Text.RegularExpressions;

namespace NewsSearch.Cli;

/// <summary>Says in plain words, in both languages, what the parser of command lines finds wrong.</summary>
/// <remarks>The parser gives its faults as English sentences only, some with the names of .NET types; one that is not known here stays as it is.</remarks>
internal static partial class UsageFaults
{
    /// <summary>The fault in the language of the person, on one line.</summary>
    public static string Describe(string fault, Texts texts)
    {
        if (BadValue().Match(fault) is { Success: true } value)
        {
            var (given, option, type) = (value.Groups["given"].Value, value.Groups["option"].Value, value.Groups["type"].Value);
            return type.Contains("Int", StringComparison.Ordinal) || type.Contains("Double", StringComparison.Ordinal)
                ? texts.Of($"{option} takes a number, not '{given}'", $"{option} menerima angka, bukan '{given}'")
                : texts.Of($"{option} does not take '{given}'", $"{option} tidak menerima '{given}'");
        }
        if (NotOneOf().Match(fault) is { Success: true } one)
        {
            var known = string.Join(", ", one.Groups["known"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            return texts.Of(
                $"'{one.Groups["given"].Value}' is not known here: one of {known}", $"'{one.Groups["given"].Value}' tidak dikenal di sini: salah satu dari {known}");
        }
        if (Missing().Match(fault) is { Success: true } missing)
        {
            var (name, of) = (missing.Groups["name"].Value, missing.Groups["of"].Value);
            return missing.Groups["what"].Value == "option"
                ? texts.Of($"nothing follows {of}: give it a value", $"tidak ada apa-apa di belakang {of}: beri nilai")
                : name.Length == 0 ? texts.Of($"'{of}' wants one more word", $"'{of}' memerlukan satu kata lagi")
                : texts.Of($"'{of}' wants {name}", $"'{of}' memerlukan {name}");
        }
        if (Unknown().Match(fault) is { Success: true } unknown)
            return texts.Of($"'{unknown.Groups["given"].Value}' is not understood", $"'{unknown.Groups["given"].Value}' tidak dimengerti");
        if (TooMany().Match(fault) is { Success: true } many)
            return texts.Of($"{many.Groups["option"].Value} is given more than once", $"{many.Groups["option"].Value} diberikan lebih dari sekali");
        if (Needed().Match(fault) is { Success: true } needed)
            return texts.Of($"{needed.Groups["option"].Value} is wanted", $"{needed.Groups["option"].Value} diperlukan");
        return fault == "Required command was not provided." ? texts.Of("a command is wanted", "perlu sebuah perintah") : fault;
    }

    [GeneratedRegex(@"^Cannot parse argument '(?<given>.*)' for (?:option|command) '(?<option>[^']*)' as expected type '(?<type>[^']*)'\.$", RegexOptions.Singleline)]
    private static partial Regex BadValue();

    [GeneratedRegex(@"^Argument '(?<given>.*)' not recognized\. Must be one of:(?<known>.*)$", RegexOptions.Singleline)]
    private static partial Regex NotOneOf();

    [GeneratedRegex(@"^Required argument (?:'(?<name>[^']*)' )?missing for (?<what>option|command): '(?<of>[^']*)'\.$")]
    private static partial Regex Missing();

    [GeneratedRegex(@"^Unrecognized command or argument '(?<given>.*)'\.$", RegexOptions.Singleline)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^Option '(?<option>[^']*)' expects a single argument but \d+ were provided\.$")]
    private static partial Regex TooMany();

    [GeneratedRegex(@"^Option '(?<option>[^']*)' is required\.$")]
    private static partial Regex Needed();
}
