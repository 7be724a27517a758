using System.Collections.Frozen;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Names;

/// <summary>Tells names that only say whose report an article is from those that it is about.</summary>
/// <remarks><c>credit-words.txt</c> lists what stands around the names of <see cref="Outlets"/> and of writers.</remarks>
internal static class Credits
{
    private const int MostBetween = 6;

    private static readonly FrozenSet<ulong> Credit = Words("CREDIT"), Lead = Words("LEAD"), Byline = Words("BYLINE"), Behind = Words("BEHIND");

    /// <summary>Whether an outlet is named here as the source: <c>Jakarta (ANTARA) -</c>, <c>dikutip dari Reuters</c>.</summary>
    public static bool IsOfOutlet(NameText text, OrganizationName name)
    {
        var isAddress = IsAddress(name.Name);
        if (StandsBehindCopyright(text, name.Span.First)) return true;
        if (Outlets.BaseOf(name.Name) is null) return false;
        if (text.Tokens[name.Span.First].Start < text.Reading.BodyStart) return isAddress && EndsTitle(text, name.Span);
        return isAddress || IsInDateline(text, name.Span) || StandsAlone(text, name.Span) || FollowsCredit(text, name.Span.First)
            || IsFollowed(text, name.Span);
    }

    /// <summary>Whether a person is named here as the writer: <c>(Ditulis oleh Ani)</c>, <c>Editor: Ani</c>.</summary>
    public static bool IsOfWriter(NameText text, NameSpan name)
    {
        for (var i = name.First; i > 0 && name.First - i < MostBetween && text.Tokens[i].FollowsOnLine; i--)
        {
            var before = i - 1;
            if (Byline.Contains(text.Tokens[before].Key)
                && (text.Tokens[before].OpensSentence || text.Word(i) is ":" or "oleh" || (before > 0 && text.Word(before - 1) is "(" or "/" or "|")))
            {
                return text.Word(before) is not ("oleh" or "Oleh") || !text.Tokens[before].FollowsOnLine || text.Word(before - 1) is "(";
            }
            if (!Lead.Contains(text.Tokens[before].Key) && !Credit.Contains(text.Tokens[before].Key) && Outlets.BaseOf(text.Word(before).ToString()) is null) return false;
        }
        return false;
    }

    private static bool IsAddress(string name) => name.Contains('.') || name.EndsWith("com", StringComparison.OrdinalIgnoreCase);

    private static bool IsInDateline(NameText text, NameSpan name)
    {
        if (text.Tokens[name.First].Start >= text.Reading.DatelineStart) return text.Tokens[name.First].Start < text.Reading.AsideStart;
        return text.Tokens[name.Last].End <= text.Reading.BodyStart + Datelines.LengthAtStart(text.Reading.Body);
    }

    /// <summary>On a line, or in brackets, of its own.</summary>
    private static bool StandsAlone(NameText text, NameSpan name)
    {
        var opens = !text.Tokens[name.First].FollowsOnLine || text.Word(name.First - 1) is "(" or "[";
        var closes = name.Last + 1 == text.Tokens.Count || !text.Tokens[name.Last + 1].FollowsOnLine || text.Word(name.Last + 1) is ")" or "]" or "/";
        // In brackets behind a name it may be its acronym: "Associated Press (AP)".
        var isAcronym = name.First > 1 && text.Word(name.First - 1) is "(" && text.Tokens[name.First - 1].FollowsOnLine
            && text.Tokens[name.First - 2].Shape.IsCapital() && text.Tokens[name.First].Start > text.Reading.BodyStart + 60;
        return opens && closes && !isAcronym;
    }

    private static bool FollowsCredit(NameText text, int first)
    {
        for (var i = first; i > 0 && first - i < MostBetween && text.Tokens[i].FollowsOnLine; i--)
        {
            var word = text.Tokens[i - 1];
            if (Credit.Contains(word.Key)) return true;
            if (!Lead.Contains(word.Key)) return false;
        }
        return false;
    }

    /// <summary><c>Tempo menemukan</c>; and what opens a line and stands off from it: <c>KOMPAS.com - </c>.</summary>
    private static bool IsFollowed(NameText text, NameSpan name)
    {
        if (name.Last + 1 >= text.Tokens.Count || !text.Tokens[name.Last + 1].FollowsOnLine) return false;
        return Behind.Contains(text.Tokens[name.Last + 1].Key)
            && (text.Tokens[name.Last + 1].Shape != Shape.Mark || !text.Tokens[name.First].FollowsOnLine);
    }

    private static bool EndsTitle(NameText text, NameSpan name) =>
        name.First > 0 && text.Word(name.First - 1) is "-" or "–" or "—" or "|" or ":"
        && (name.Last + 1 == text.Tokens.Count || text.Tokens[name.Last + 1].Start >= text.Reading.BodyStart);

    private static bool StandsBehindCopyright(NameText text, int first)
    {
        for (var i = first; i > 0 && first - i < MostBetween + 2 && text.Tokens[i].FollowsOnLine; i--)
            if (text.Word(i - 1) is "Copyright" or "©" or "copyright") return true;
        return false;
    }

    private static FrozenSet<ulong> Words(string kind) => ResourceLines.Read("Names/credit-words.txt")
        .Where(line => line.StartsWith(kind, StringComparison.Ordinal))
        .SelectMany(line => line.Split('\t')[1].Split(' ')).Select(word => Tokenizer.KeyOf(word)).ToFrozenSet();
}
