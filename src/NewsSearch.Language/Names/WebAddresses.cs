namespace NewsSearch.Language.Names;

/// <summary>Finds outlets that are named by their addresses.</summary>
internal sealed class WebAddresses(NameText text)
{
    private const int ShortestGluedAddress = 8;

    /// <summary>The first address of an outlet among some words: it stands by itself, as in <c>KOMPAS.com - Gubernur</c>.</summary>
    public int? OutletAt(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsOutlet(i)) return i;
        }
        return null;
    }

    /// <summary>Whether a word is the address of an outlet, and no part of a longer one.</summary>
    public bool IsOutlet(int token)
    {
        var word = text.Word(token);
        var isAddress = word.Length > 4 && (word.EndsWith(".com", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith(".co", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".id", StringComparison.OrdinalIgnoreCase));
        // TRIBUNTANGERANGCOM: the marks were lost.
        var isGluedAddress = word.Length > ShortestGluedAddress && text.Tokens[token].Shape.IsCapital() && word.EndsWith("com", StringComparison.OrdinalIgnoreCase)
            && Outlets.BaseOf(word.ToString()) is not null;
        return (isAddress || isGluedAddress) && !word.Contains(".go.", StringComparison.OrdinalIgnoreCase) && !IsWithinLink(token);
    }

    /// <summary>A part of <c>https://www.detik.com/jabar</c> is no name.</summary>
    private bool IsWithinLink(int token)
    {
        var (start, end) = (text.Tokens[token].Start, text.Tokens[token].End);
        if (start > 0 && text.Text[start - 1] is '.' or '@' or '#') return true;
        if (start > 1 && text.Text[start - 1] == '/' && text.Text[start - 2] == '/') return true;
        return end + 1 < text.Text.Length && text.Text[end] is '/' or '?' && !char.IsUpper(text.Text[end + 1]) && text.Text[end + 1] != ' ';
    }
}
