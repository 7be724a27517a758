using Lucene.Net.Index;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Likeness;

/// <summary>Finds what marks an article, and which of it another one has.</summary>
internal sealed class TraitFinder(IndexSnapshot snapshot, WordForms forms)
{
    private const int MostWords = 30;
    private const int MostNames = 15;
    private const int ShortestWord = 3;

    // How fast more of the same word stops telling more, as in BM25.
    private const float Saturation = 1.2f;

    private static readonly TraitKind[] Names = [TraitKind.Person, TraitKind.Place, TraitKind.Organization];

    /// <summary>What marks the article most, at most so much as a query should ask for.</summary>
    public IReadOnlyList<Trait> Of(int document) =>
        [.. Words(document).OrderByDescending(trait => trait.Weight).ThenBy(trait => trait.Term, StringComparer.Ordinal).Take(MostWords),
         .. NamesOf(document).OrderByDescending(trait => trait.Weight).ThenBy(trait => trait.Term, StringComparer.Ordinal).Take(MostNames)];

    /// <summary>Those of the traits that the article has, what tells most first.</summary>
    public IReadOnlyList<SharedTrait> Shared(IReadOnlyList<Trait> traits, int document)
    {
        var roots = Roots(document).Select(word => word.Root).ToHashSet(StringComparer.Ordinal);
        var names = Names.ToDictionary(kind => kind, kind => Values(kind, document).ToHashSet(StringComparer.Ordinal));
        return [.. traits.Where(trait => trait.Kind == TraitKind.Word ? roots.Contains(trait.Term) : names[trait.Kind].Contains(trait.Term))
            .OrderByDescending(trait => trait.Weight).ThenBy(trait => trait.Term, StringComparer.Ordinal)
            .Select(trait => new SharedTrait(trait.Kind, trait.Text, trait.Weight))];
    }

    private IEnumerable<Trait> Words(int document)
    {
        var all = snapshot.Reader.NumDocs;
        foreach (var group in Roots(document).Where(word => word.IsFirst).GroupBy(word => word.Root, StringComparer.Ordinal))
        {
            if (group.Key.Length < ShortestWord || !group.Key.Any(char.IsLetter) || FunctionWords.Contains(group.Key)) continue;
            var articles = Math.Max(
                snapshot.Reader.DocFreq(new Term(Schema.BodyRoot, group.Key)), snapshot.Reader.DocFreq(new Term(Schema.TitleRoot, group.Key)));
            // What stands here alone makes nothing alike; what stands in half of all tells nothing.
            if (articles < 2 || articles * 2 > all + 2) continue;
            var count = group.Count();
            yield return new Trait(
                TraitKind.Word, group.Key, group.First().Exact, Trait.Rarity(articles, all) * count / (count + Saturation));
        }
    }

    private IEnumerable<Trait> NamesOf(int document)
    {
        var all = snapshot.Reader.NumDocs;
        foreach (var kind in Names)
        {
            foreach (var name in Values(kind, document))
            {
                var facet = Trait.FacetOf(kind);
                // Of several names, the articles that use any.
                var documents = snapshot.Entities(facet).Find(name) is null ? null : snapshot.Filters.Named(facet, name, forms);
                var articles = documents is null ? snapshot.Reader.DocFreq(new Term(Schema.Facet(facet), name)) : (int)documents.Cardinality;
                if (articles < 2 || articles * 2 > all + 2) continue;
                yield return new Trait(kind, name, name, Trait.Rarity(articles, all)) { Documents = documents };
            }
        }
    }

    private IEnumerable<string> Values(TraitKind kind, int document)
    {
        var ordinals = snapshot.Ordinals(Trait.FacetOf(kind));
        foreach (var ordinal in ordinals.Of(document)) yield return ordinals.Value(ordinal);
    }

    private IEnumerable<(string Root, string Exact, bool IsFirst)> Roots(int document)
    {
        var (card, texts) = snapshot.Articles.Searched(document);
        var old = snapshot.IsOld(card, texts);
        foreach (var text in texts)
        {
            forms.Read(text.Text, old);
            while (forms.Next())
            {
                var exact = FormTape.Cut(forms.Exact(0)).ToString();
                for (var i = 0; i < forms.RootCount; i++) yield return (FormTape.Cut(forms.Root(i)).ToString(), exact, i == 0);
            }
        }
    }
}
