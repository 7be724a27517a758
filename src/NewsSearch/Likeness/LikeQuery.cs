using Lucene.Net.Search;
using NewsSearch.Indexing;

namespace NewsSearch.Likeness;

/// <summary>Finds the articles that share traits with one.</summary>
internal static class LikeQuery
{
    // One word in common makes nothing alike.
    private const int LeastShared = 3;

    /// <param name="traits">What marks the article.</param>
    /// <param name="id">Its id.</param>
    /// <param name="narrow">What must hold besides; null for nothing.</param>
    public static Query Of(IReadOnlyList<Trait> traits, string id, Query? narrow)
    {
        var shared = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = Math.Min(LeastShared, traits.Count) };
        foreach (var trait in traits) shared.Add(trait.ToQuery(), Occur.SHOULD);
        var like = new BooleanQuery(disableCoord: true)
        {
            { shared, Occur.MUST },
            { new TermQuery(Schema.IdTerm(id)), Occur.MUST_NOT },
        };
        // It narrows, but tells nothing of likeness.
        if (narrow is not null) like.Add(new ConstantScoreQuery(narrow) { Boost = 0 }, Occur.MUST);
        return like;
    }
}
