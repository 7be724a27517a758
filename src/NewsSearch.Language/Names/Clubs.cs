namespace NewsSearch.Language.Names;

/// <summary>Tells clubs from the places they are called after: <c>FC Porto</c>, and <c>Porto</c> beside it.</summary>
internal static class Clubs
{
    /// <summary>Makes one organization of a place and the club word before it, and of the place alone where nothing says place.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">Its names in reading order; changed.</param>
    public static void Join(NameText text, List<NameSpan> spans)
    {
        HashSet<ulong>? clubs = null;
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.Kind == NameKind.Organization && span.Last == span.First + 1 && OrganizationWords.IsOfClub(text.Tokens[span.First].Key) && text.Tokens[span.First].Shape.IsCapital())
                (clubs ??= []).Add(text.Tokens[span.Last].Key);
            if (span.Kind != NameKind.Place || span.First == 0 || !text.Tokens[span.First].FollowsOnLine) continue;
            var before = text.Tokens[span.First - 1];
            if (!before.Shape.IsCapital() || !OrganizationWords.IsOfClub(before.Key) || (i > 0 && spans[i - 1].Last >= span.First - 1)) continue;
            spans[i] = new(span.First - 1, span.Last, NameKind.Organization);
            (clubs ??= []).Add(KnownNames.KeyOf(text, span.First, span.Last));
        }
        if (clubs is null) return;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Kind == NameKind.Place && clubs.Contains(KnownNames.KeyOf(text, spans[i].First, spans[i].Last)) && !IsSaidPlace(text, spans[i]))
                spans[i] = spans[i] with { Kind = NameKind.Organization };
        }
    }

    /// <summary>Behind <c>di</c> and before a comma and a place a name is the town's.</summary>
    private static bool IsSaidPlace(NameText text, NameSpan place) =>
        (place.First > 0 && text.Tokens[place.First].FollowsOnLine
            && (text.Word(place.First - 1) is "di" or "Di" or "," || (text.CueOf(place.First - 1) & Cue.PlaceWord) != 0))
        || (place.Last + 2 < text.Tokens.Count && text.Word(place.Last + 1) is "," && text.Tokens[place.Last + 2].Shape.IsCapital());
}
