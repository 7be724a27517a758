using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>The saved searches that a query may name with <c>query:</c>.</summary>
internal sealed class SavedQueries(Func<Curation>? curation)
{
    private const int MostNamed = 20;

    public static SavedQueries None { get; } = new(null);

    /// <summary>The saved search of that name, or null.</summary>
    public SavedSearch? Find(string name) => curation?.Invoke().Search(name);

    /// <summary>What to do about a name that is none.</summary>
    public Bilingual Repair
    {
        get
        {
            if (curation?.Invoke().Searches is not { Count: > 0 } searches)
            {
                return new(
                    "put it in quotes, or save a search first with 'newssearch save'",
                    "beri tanda kutip, atau simpan dahulu pencarian dengan 'newssearch save'");
            }
            var names = string.Join(' ', searches.Take(MostNamed).Select(search => search.Name));
            return new($"put it in quotes, or use one of {names}", $"beri tanda kutip, atau pakai salah satu dari {names}");
        }
    }
}
