using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;

namespace NewsSearch.Suggestions;

/// <summary>Finds the values of a facet that begin so, without reading any other.</summary>
internal static class NameBeginnings
{
    // One letter may begin half of all names: these many are looked at, in the order of the alphabet.
    private const int MostLookedAt = 5000;

    public static IReadOnlyList<string> Find(IndexReader reader, FacetName facet, string beginning, int take)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var start in new[] { beginning, WithCapitals(beginning) }.Distinct()) Read(reader, facet, new BytesRef(start), found);
        return [.. found.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(take).Select(name => name.Key)];
    }

    private static void Read(IndexReader reader, FacetName facet, BytesRef start, Dictionary<string, int> found)
    {
        var terms = MultiFields.GetTerms(reader, Schema.Facet(facet))?.GetEnumerator();
        if (terms is null || terms.SeekCeil(start) == TermsEnum.SeekStatus.END) return;
        var looked = 0;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, start) || ++looked > MostLookedAt) return;
            found[terms.Term.Utf8ToString()] = terms.DocFreq;
        }
        while (terms.MoveNext());
    }

    private static string WithCapitals(string name) => string.Create(name.Length, name, (into, from) =>
    {
        for (var i = 0; i < into.Length; i++) into[i] = i == 0 || from[i - 1] == ' ' ? char.ToUpperInvariant(from[i]) : from[i];
    });
}
