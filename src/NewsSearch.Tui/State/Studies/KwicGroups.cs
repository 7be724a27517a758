using NewsSearch.Language;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Tells which lines belong together in the order that they are in.</summary>
internal static class KwicGroups
{
    /// <summary>What the lines of a group share with the one of a row; null when that is not held.</summary>
    public static string? Of(KwicStudy study, int row)
    {
        if (study.Line(row) is not { } line) return null;
        if (study.List.Sort is not [var key, ..]) return line.Id;
        return key.Kind switch
        {
            KwicKeyKind.Match => Fold(line.Text),
            KwicKeyKind.Left or KwicKeyKind.Right => WordAt(line, key) is var (text, start, length) ? Fold(text.Substring(start, length)) : "",
            KwicKeyKind.Source => line.Source ?? "",
            KwicKeyKind.Year => line.Published.Value?.First.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            _ => line.Id,
        };
    }

    /// <summary>The word of the context that a key sorts by, as a stretch of its side; null when there is none.</summary>
    public static (string Text, int Start, int Length)? WordAt(KwicLine line, KwicKey key)
    {
        var left = key.Kind == KwicKeyKind.Left;
        var text = left ? line.Left : line.Right;
        var words = WordSplitter.Split(text).ToList();
        var at = left ? words.Count - key.Place : key.Place - 1;
        return at < 0 || at >= words.Count ? null : (text, words[at].Start, words[at].Length);
    }

    private static string Fold(string text) => text.ToLowerInvariant();
}
