using System.CommandLine;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary>The options that say how words are read.</summary>
internal sealed class WordOptions
{
    // Far more than the most words that a list may have.
    private const int MaxBytes = 4 << 20;

    private readonly Option<string?> _roots;
    private readonly Option<string?> _oldSpelling;

    public WordOptions(Texts texts)
    {
        _roots = new("--roots")
        {
            Description = texts.Of("A file of roots of your own: a word, a tab, its root on each line.",
                "Berkas kata dasar sendiri: tiap baris kata, tab, kata dasarnya."),
            HelpName = "FILE",
        };
        _oldSpelling = new("--old-spelling")
        {
            Description = texts.Of("Read texts as spelled before August 1972: auto (by date or looks), always or never (auto).",
                "Baca teks dalam ejaan sebelum Agustus 1972: auto (dari tanggal atau rupanya), always (selalu) atau never (tidak) (auto)."),
            HelpName = "MODE",
        };
        _oldSpelling.AcceptOnlyFromAmong("auto", "always", "never");
    }

    public IEnumerable<Option> All => [_roots, _oldSpelling];

    /// <summary>What was asked for; null when neither option was given.</summary>
    /// <exception cref="NewsSearchException">The file cannot be read.</exception>
    public WordSettings? Read(ParseResult parsed)
    {
        var (file, mode) = (parsed.GetValue(_roots), parsed.GetValue(_oldSpelling));
        if (file is null && mode is null) return null;
        return new WordSettings
        {
            Roots = file is null ? RootOverrides.None : ReadRoots(file),
            OldSpelling = mode switch { "always" => OldSpellingMode.Always, "never" => OldSpellingMode.Never, _ => OldSpellingMode.Auto },
        };
    }

    private static RootOverrides ReadRoots(string file)
    {
        string text;
        try
        {
            if (new FileInfo(file).Length > MaxBytes) throw Bad(file, "is larger than 4 MB: give a shorter list");
            text = File.ReadAllText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Bad(file, $"cannot be read: {failure.Message.TrimEnd('.')}");
        }
        return RootOverrides.TryParse(text, out var roots, out var fault) ? roots : throw Bad(file, fault);
    }

    private static NewsSearchException Bad(string file, string what) => new(Problem.BadRequest, $"the roots in '{file}': {what}");
}
