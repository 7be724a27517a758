namespace NewsSearch.Language.Names;

/// <summary>Reads rows of names: what stands between commas among names of one kind is of that kind too.</summary>
/// <remarks>
/// <c>Bukalapak, Pintaria, Pijar Mahir, atau Tokopedia</c>: names that nothing else tells. A row counts when it has at least
/// <see cref="FewestSure"/> names found by themselves, all of one kind, and at least a third of it are such.
/// </remarks>
internal static class Enumerations
{
    private const int FewestItems = 3, FewestSure = 2, LongestItem = 4;

    /// <summary>Words with a capital in at most this many of seven sightings are no names by themselves.</summary>
    private const int OftenSmall = 4;

    /// <summary>Adds the names that only their row tells.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">Its names in reading order; changed.</param>
    /// <param name="classes">Tell common words from names.</param>
    public static void Complete(NameText text, List<NameSpan> spans, WordClasses classes)
    {
        var row = new List<(NameSpan Span, bool IsSure)>();
        List<NameSpan>? added = null;
        var next = 0;
        for (var at = 0; at < text.Tokens.Count;)
        {
            while (next < spans.Count && spans[next].First < at) next++;
            var isSure = next < spans.Count && spans[next].First == at;
            var item = isSure ? spans[next] : LooseAt(text, at, next < spans.Count ? spans[next].First : text.Tokens.Count, classes);
            if (item is not { } found)
            {
                Close(text, row, ref added);
                at++;
                continue;
            }
            row.Add((found, isSure));
            var behind = Separator(text, found.Last + 1);
            if (behind == found.Last + 1) Close(text, row, ref added);
            at = behind;
        }
        Close(text, row, ref added);
        if (added is null) return;
        spans.AddRange(added);
        spans.Sort((one, other) => one.First.CompareTo(other.First));
    }

    private static void Close(NameText text, List<(NameSpan Span, bool IsSure)> row, ref List<NameSpan>? added)
    {
        if (row.Count >= FewestItems && KindOf(row) is { } kind)
        {
            foreach (var (span, isSure) in row)
            {
                if (!isSure && MayBe(text, span, kind)) (added ??= []).Add(span with { Kind = kind });
            }
        }
        row.Clear();
    }

    /// <summary>Persons have no digits and degrees in their names.</summary>
    private static bool MayBe(NameText text, NameSpan span, NameKind kind)
    {
        for (var i = span.First; kind != NameKind.Organization && i <= span.Last; i++)
        {
            if (text.Tokens[i].Shape is not (Shape.Capital or Shape.Abbreviation or Shape.Letter)) return false;
        }
        return true;
    }

    private static NameKind? KindOf(List<(NameSpan Span, bool IsSure)> row)
    {
        NameKind? kind = null;
        var sure = 0;
        foreach (var (span, isSure) in row)
        {
            if (!isSure) continue;
            sure++;
            if (kind is not null && kind != span.Kind) return null;
            kind = span.Kind;
        }
        return sure >= FewestSure && sure < row.Count && sure * 3 >= row.Count ? kind : null;
    }

    /// <summary>Words with capitals that are no name yet, up to a comma, a conjunction or the end.</summary>
    private static NameSpan? LooseAt(NameText text, int first, int to, WordClasses classes)
    {
        if (first > 0 && text.Tokens[first].FollowsOnLine && !IsSeparator(text, first - 1)) return null;
        var last = first;
        while (last < to && IsOfName(text, last) && (last == first || text.Tokens[last].FollowsOnLine)) last++;
        if (last == first || last - first > LongestItem || KnownNames.IsNone(text, first, last - 1) || (MayBeCommon(text, first) && IsCommon(text, first, last - 1, classes))) return null;
        var ends = last == text.Tokens.Count || !text.Tokens[last].FollowsOnLine || IsSeparator(text, last) || text.Word(last) is ".";
        return ends && last < to ? new(first, last - 1, NameKind.Organization) : null;
    }

    /// <summary>A capital tells nothing in a title, at the start of a sentence and behind <c>dan</c>, which may stand within a name.</summary>
    private static bool MayBeCommon(NameText text, int first) =>
        text.Tokens[first].Start < text.Reading.BodyStart || text.Tokens[first].OpensSentence || text.Word(first - 1) is not ",";

    /// <summary>Whether all its words are common ones: <c>Secure</c>, <c>Digitalisasi</c>, or what opens a sentence.</summary>
    private static bool IsCommon(NameText text, int first, int last, WordClasses classes)
    {
        for (var i = first; i <= last; i++)
        {
            if (classes[text.Tokens[i].Key] is not { Coarse: not 0, Capitals: <= OftenSmall }) return false;
        }
        return true;
    }

    private static bool IsOfName(NameText text, int token) =>
        text.Tokens[token].Shape is Shape.Capital or Shape.Upper or Shape.Mixed or Shape.CapitalDigit or Shape.Abbreviation && (text.CueOf(token) & (Cue.NotName | Cue.Day | Cue.Month | Cue.Title)) == 0;

    private static bool IsSeparator(NameText text, int token) => text.Word(token) is "," or "dan" or "atau" or "serta" or "hingga" or "/" or ";";

    /// <summary>The first token behind what parts two items; <paramref name="at"/> when nothing does.</summary>
    private static int Separator(NameText text, int at)
    {
        var end = at;
        while (end < text.Tokens.Count && end - at < 2 && text.Tokens[end].FollowsOnLine && IsSeparator(text, end)) end++;
        return end;
    }
}
