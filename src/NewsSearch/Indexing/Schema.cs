using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing;

/// <summary>Names every field of the index. What is in them, <see cref="DocumentMaker"/> says.</summary>
internal static class Schema
{
    /// <summary>Rises with every change of fields or of stored bytes: an index of another number is not read.</summary>
    public const int FormatVersion = 7;

    /// <summary>Articles stored in an index of this format or a later one are read to make it anew.</summary>
    public const int OldestToRebuild = 6;

    /// <summary>Rises when the same text is cut into other terms: an index of another number would not be found in.</summary>
    public const string AnalyzerVersion = "3";

    /// <summary>The article's id: a term, and sorted to order what ties.</summary>
    public const string Id = "id";

    /// <summary>Tells whether an article is the one that the index holds.</summary>
    public const string Hash = "hash";

    public const string TitleExact = "title.exact";
    public const string TitleRoot = "title.root";

    /// <summary>The body and, a gap behind, the deck and the dateline.</summary>
    public const string BodyExact = "body.exact";
    public const string BodyRoot = "body.root";

    public const string Author = "author.folded";

    /// <summary>The first day published, as <see cref="DateOnly.DayNumber"/>; not there when undated.</summary>
    public const string FirstDay = "published.first";

    /// <summary>The last day published.</summary>
    public const string LastDay = "published.last";

    /// <summary>Where the day published was read, as the number of <see cref="Language.PublishedSource"/>.</summary>
    public const string DaySource = "published.source";

    /// <summary>How many words the article's texts have.</summary>
    public const string WordCount = "words";

    /// <summary>What near copies share: <see cref="Copies.Signature"/>; not there when the article has no word.</summary>
    public const string Signature = "copies.signature";

    /// <summary>The number of the group of near copies that the article belongs to; 0 when it has none.</summary>
    public const string CopyGroup = "copies.group";

    /// <summary>The generation of the commit that the article came with.</summary>
    public const string Added = "added";

    /// <summary>Whether more than one date of publication fits, as 0 or 1.</summary>
    public const string DayDoubt = "published.doubt";

    /// <summary>The three blocks of <see cref="ArticleCodec"/>.</summary>
    public const string Card = "card";
    public const string Text = "text";
    public const string Rest = "rest";

    /// <summary>A facet's values: terms to filter by, and ordinals to count by.</summary>
    public static string Facet(FacetName facet) => facet switch
    {
        FacetName.Person => "person",
        FacetName.Place => "place",
        FacetName.Organization => "organization",
        FacetName.Source => "source",
        FacetName.Category => "category",
        FacetName.Date => "date",
        FacetName.Mentions => "mentions",
        FacetName.Tag => "tag",
        _ => "collection",
    };

    /// <summary>The facets whose values come with the articles, and not from the user.</summary>
    public static IReadOnlyList<FacetName> StoredFacets { get; } = [.. FacetNames.All.Where(facet => !IsUsers(facet))];

    /// <summary>Whether the user alone says what values articles have.</summary>
    public static bool IsUsers(FacetName facet) => facet is FacetName.Tag or FacetName.Collection;

    /// <summary>A facet's values as they read: <see cref="FoldedText"/>.</summary>
    public static string Folded(FacetName facet) => Facet(facet) + ".folded";

    /// <summary>The words of a facet's values at their positions, each value a gap behind the one before.</summary>
    public static string Words(FacetName facet) => Facet(facet) + ".words";

    /// <summary>What the articles call their persons or organizations besides: <see cref="Entities.EntityClaim"/>.</summary>
    public static string Called(FacetName facet) => Facet(facet) + ".called";

    /// <summary>The days that a date facet's dates span: <c>20250401-20250430</c>.</summary>
    public static string Spans(FacetName facet) => Facet(facet) + ".spans";

    /// <summary>Where a commit tells the hash of its <see cref="Entities.EntityFile"/>.</summary>
    public const string EntitiesKey = "newssearch.entities";

    /// <summary>Where a commit keeps <see cref="NewsIndexWriter.Note"/>.</summary>
    public const string NoteKey = "newssearch.note";

    /// <summary>
    /// Where a commit keeps the number that generations are counted on from: an index made anew from another's articles goes on
    /// where that one stood.
    /// </summary>
    public const string GenerationsKey = "newssearch.generations-before";

    /// <summary>The number of a commit: rises with each, also where the index was made anew.</summary>
    public static long Generation(IndexCommit commit) =>
        commit.Generation + (commit.UserData.TryGetValue(GenerationsKey, out var before) ? long.Parse(before, System.Globalization.CultureInfo.InvariantCulture) : 0);

    public static bool IsDate(FacetName facet) => facet is FacetName.Date or FacetName.Mentions;

    /// <summary>Whether a term of an id surely is the id itself.</summary>
    public static bool IsWholeId(string term) => term.Length <= 64 || !term.Contains('#', StringComparison.Ordinal);

    /// <summary>The term of an id. Lucene takes no term above 32,766 bytes, and UTF-8 no lone surrogate.</summary>
    public static Term IdTerm(string id)
    {
        const int longest = 512;
        var term = new BytesRef(id);
        if (id.Length <= longest && term.Utf8ToString() == id) return new Term(Id, term);
        var bytes = new ByteWriter();
        bytes.Text(id);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes.Written));
        return new Term(Id, id[..Math.Min(id.Length, longest)] + "#" + hash);
    }
}
