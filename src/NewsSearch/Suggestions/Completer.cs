using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Entities;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Suggestions;

/// <summary>Completes what is being typed, from the words and names of one index.</summary>
internal sealed class Completer(IndexReader reader)
{
    private static readonly (CompletionKind Kind, FacetName Facet)[] Names =
    [
        (CompletionKind.Person, FacetName.Person), (CompletionKind.Place, FacetName.Place), (CompletionKind.Organization, FacetName.Organization),
    ];

    private readonly ConcurrentDictionary<FacetName, Lazy<NameTable>> _tables = new();
    private readonly TermSets _terms = new(reader);

    /// <param name="prefix">What was typed.</param>
    /// <param name="take">How many of each kind.</param>
    /// <param name="entities">Which names are one.</param>
    /// <param name="cancel">Ends it early.</param>
    public IReadOnlyList<Completion> Complete(string prefix, int take, Func<FacetName, EntityTable> entities, CancellationToken cancel)
    {
        var forms = new WordForms(RootFinder.Default);
        var words = FoldedText.Words(forms, prefix);
        if (words.Count == 0 || take == 0) return [];
        var found = new List<Completion>();
        // A blank behind the last word ends it: only names go on from there.
        var isOpen = !char.IsWhiteSpace(prefix[^1]);
        if (words.Count == 1 && isOpen) found.AddRange(Words(words[0], take, cancel));
        var beginning = string.Join(' ', words) + (isOpen ? "" : " ");
        foreach (var (kind, facet) in Names)
        {
            cancel.ThrowIfCancellationRequested();
            var table = _tables.GetOrAdd(facet, name => new Lazy<NameTable>(() => NameTable.Load(reader, name))).Value;
            var names = table.Beginning(beginning, take).Where(name => !entities(facet).Away.ContainsKey(name));
            foreach (var name in names.Concat(Users(forms, entities(facet), beginning)).Distinct(StringComparer.Ordinal))
                if (Articles(facet, name, entities(facet)) is > 0 and var articles) found.Add(new Completion(kind, name, articles));
        }
        return [.. found.OrderByDescending(item => item.Articles).ThenBy(item => item.Kind).ThenBy(item => item.Text, StringComparer.Ordinal)];
    }

    // Names that the user gave, and no article.
    private static IEnumerable<string> Users(WordForms forms, EntityTable entities, string beginning) =>
        from @group in entities.Groups
        where !@group.Members.Contains(@group.Name) && $" {FoldedText.Of(forms, @group.Name)}".Contains(" " + beginning, StringComparison.Ordinal)
        select @group.Name;

    private int Articles(FacetName facet, string name, EntityTable entities)
    {
        var values = entities.Find(name) is { } entity && (entity.Name == name || entity.Borrowed.Count > 0) ? entity.Values(facet) : [(facet, name)];
        FixedBitSet? all = null;
        foreach (var (own, value) in values)
        {
            if (_terms.With(Schema.Facet(own), value) is not { } articles) continue;
            if (all is null) all = articles;
            else all.Or(articles);
        }
        return (int)(all?.Cardinality ?? 0);
    }

    private IEnumerable<Completion> Words(string beginning, int take, CancellationToken cancel)
    {
        var best = new PriorityQueue<string, (long, string)>(Comparer<(long, string)>.Create((a, b) =>
            a.Item1 != b.Item1 ? a.Item1.CompareTo(b.Item1) : string.CompareOrdinal(b.Item2, a.Item2)));
        var start = new BytesRef(beginning);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var field in new[] { Schema.BodyExact, Schema.TitleExact })
        {
            var terms = MultiFields.GetTerms(reader, field)?.GetEnumerator();
            if (terms is null || terms.SeekCeil(start) == TermsEnum.SeekStatus.END) continue;
            do
            {
                cancel.ThrowIfCancellationRequested();
                if (!StringHelper.StartsWith(terms.Term, start)) break;
                var word = terms.Term.Utf8ToString();
                counts[word] = counts.GetValueOrDefault(word) + terms.DocFreq;
            }
            while (terms.MoveNext());
        }
        foreach (var (word, count) in counts)
        {
            if (best.Count < take) best.Enqueue(word, (count, word));
            else best.EnqueueDequeue(word, (count, word));
        }
        foreach (var (word, _) in best.UnorderedItems)
        {
            var articles = _terms.With(Schema.BodyExact, word);
            if (_terms.With(Schema.TitleExact, word) is { } titles)
            {
                if (articles is null) articles = titles;
                else articles.Or(titles);
            }
            if (articles is not null) yield return new Completion(CompletionKind.Word, word, (int)articles.Cardinality);
        }
    }
}
