using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Joins names side by side that are one: a road and its ends, an organization and the place it is of.</summary>
/// <param name="text">The article.</param>
/// <param name="tagger">Tells how sure of a place it is.</param>
/// <param name="organizations">What is known of organizations' names.</param>
internal sealed class SpanJoins(NameText text, Tagger tagger, OrganizationRules organizations)
{
    /// <summary>A place behind an organization stays one where the tagger is that sure of it.</summary>
    private const int SurelyPlace = 60;

    /// <summary>Joins what belongs together.</summary>
    /// <param name="spans">The names in reading order; some are replaced.</param>
    public void Apply(List<NameSpan> spans)
    {
        JoinStreetEnds(spans);
        JoinBrackets(spans);
        JoinPlacesToOrganizations(spans);
    }

    /// <summary><c>Jalan Raya Solo - Sragen</c>, <c>Tol Batang-Semarang</c>: a road by both its ends.</summary>
    private void JoinStreetEnds(List<NameSpan> spans)
    {
        for (var i = spans.Count - 1; i > 0; i--)
        {
            var (road, end) = (spans[i - 1], spans[i]);
            if (road.Kind != NameKind.Place || end.Kind != NameKind.Place || end.First != road.Last + 2 || text.Word(road.Last + 1) is not ("-" or "–")) continue;
            if (road.First == road.Last || !text.Tokens[end.First].FollowsOnLine || LevelWords.UnknownLevel(text, road, null) != PlaceLevel.Street) continue;
            // A row of roads: Jalan Palabuhan - Jalan Waluran - Tamanjaya.
            if (LevelWords.UnknownLevel(text, end, null) == PlaceLevel.Street || (end.Last + 1 < text.Tokens.Count && text.Word(end.Last + 1) is "-" or "–")) continue;
            spans[i - 1] = road with { Last = end.Last };
            spans.RemoveAt(i);
        }
    }

    /// <summary><c>Dinas Kebersihan (DLHK) Kota Pekanbaru</c> is one name when something of it follows the bracket.</summary>
    private void JoinBrackets(List<NameSpan> spans)
    {
        for (var i = spans.Count - 1; i > 0; i--)
        {
            // Pemerintah Provinsi (Pemprov) Jakarta: the short form in the brackets was not found.
            var (name, place) = (spans[i - 1], spans[i]);
            if (name.Kind != NameKind.Organization || place.Kind != NameKind.Place || place.First != name.Last + 4) continue;
            if (text.Word(name.Last + 1) is not "(" || text.Word(name.Last + 3) is not ")" || !text.Tokens[place.First].FollowsOnLine) continue;
            if (!organizations.IsShortFor(name.Last + 2, name)) continue;
            spans[i - 1] = name with { Last = place.Last };
            spans.RemoveAt(i);
        }
        for (var i = spans.Count - 3; i >= 0; i--)
        {
            var (name, acronym, rest) = (spans[i], spans[i + 1], spans[i + 2]);
            if (name.Kind != NameKind.Organization || acronym.First != acronym.Last || rest.Kind == NameKind.Person) continue;
            if (acronym.First != name.Last + 2 || text.Word(name.Last + 1) is not "(") continue;
            if (rest.First != acronym.Last + 2 || text.Word(acronym.Last + 1) is not ")" || !text.Tokens[rest.First].FollowsOnLine) continue;
            if (text.Tokens[acronym.First].Shape is not (Shape.Upper or Shape.Capital)) continue;
            if (rest.Kind == NameKind.Place && IsSurelyPlace(rest)) continue;
            spans[i] = name with { Last = rest.Last };
            spans.RemoveRange(i + 1, 2);
            i = Math.Min(i, spans.Count - 2);
        }
    }

    /// <summary><c>Polresta Cirebon</c>, <c>DPR RI</c>: a place right behind an organization is part of its name.</summary>
    private void JoinPlacesToOrganizations(List<NameSpan> spans)
    {
        for (var i = spans.Count - 1; i > 0; i--)
        {
            var (left, right) = (spans[i - 1], spans[i]);
            if (left.Kind != NameKind.Organization || right.Kind != NameKind.Place || right.First != left.Last + 1) continue;
            if (!text.Tokens[right.First].FollowsOnLine || right.Last - right.First > 2) continue;
            var opens = text.CueOf(left.First) & Cue.OrgWord;
            var republic = right.First == right.Last && text.Word(right.First) is "RI" or "Indonesia";
            if ((opens == 0 && !republic) || IsSurelyPlace(right)) continue;
            spans[i - 1] = left with { Last = right.Last };
            spans.RemoveAt(i);
        }
    }

    private bool IsSurelyPlace(NameSpan place) => tagger.LeadOf(text.Tokens, place, NameKind.Organization) > SurelyPlace;
}
