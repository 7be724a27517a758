using NewsSearch.Copies;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>The near copies of an article, itself among them, the one first seen first; null when there is no article of that id.</summary>
    /// <remarks>An article is a near copy when half of what either says, in runs of three words, is in both, or when four fifths of one is in the other.</remarks>
    /// <exception cref="NewsSearchException">The index is damaged.</exception>
    public IReadOnlyList<Copy>? Copies(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _snapshot.Read(() => _snapshot.Articles.Number(id) is { } document ? Copies(document) : null);
    }

    private List<Copy> Copies(int document)
    {
        var groups = _snapshot.Copies.Value;
        IEnumerable<int> members = groups.Of(document) is >= 0 and var group ? groups.Members(group) : [document];
        var maker = new ShingleMaker(_snapshot.Words.Forms());
        var own = maker.Of(_snapshot.Articles.Searched(document).Texts);
        return [.. members.Order(new FirstSeen(_snapshot.Reader)).Select(member =>
        {
            var (card, texts) = _snapshot.Articles.Searched(member);
            return new Copy(card.Id, card.Title, card.Published, card.Source, card.Url, own.Shared(maker.Of(texts)));
        })];
    }
}
