using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Likeness;

/// <summary>Something that marks an article: a word's root or a name, and how much it tells.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Term">The root, or the name as facets have it.</param>
/// <param name="Text">As a person reads it.</param>
/// <param name="Weight">How much it tells: the rarer it is, and the more often in the article, the more.</param>
internal sealed record Trait(TraitKind Kind, string Term, string Text, float Weight)
{
    /// <summary>The documents that have it, where its term alone does not tell; else null.</summary>
    public FixedBitSet? Documents { get; init; }

    /// <summary>Finds the articles that have it.</summary>
    public Query ToQuery()
    {
        Query query;
        if (Kind == TraitKind.Word)
        {
            var any = new BooleanQuery(disableCoord: true)
            {
                { new TermQuery(new Term(Schema.TitleRoot, Term)), Occur.SHOULD },
                { new TermQuery(new Term(Schema.BodyRoot, Term)), Occur.SHOULD },
            };
            query = any;
        }
        else if (Documents is not null)
        {
            return new ConstantScoreQuery(new BitsFilter(Documents)) { Boost = Weight };
        }
        else
        {
            query = new TermQuery(new Term(Schema.Facet(FacetOf(Kind)), Term));
        }
        return new ConstantScoreQuery(query) { Boost = Weight };
    }

    public static FacetName FacetOf(TraitKind kind) => kind switch
    {
        TraitKind.Person => FacetName.Person,
        TraitKind.Place => FacetName.Place,
        _ => FacetName.Organization,
    };

    /// <summary>How much it tells that a term is there: Robertson and Spärck Jones' weight, 1976.</summary>
    public static float Rarity(int articles, int all) => (float)Math.Log(1 + (all - articles + 0.5) / (articles + 0.5));
}
