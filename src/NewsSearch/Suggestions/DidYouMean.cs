using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;
using NewsSearch.Searching;

namespace NewsSearch.Suggestions;

/// <summary>Puts right the words of a query that finds hardly anything, and keeps what finds more.</summary>
/// <remarks>
/// Candidates are the index's own words within one or two slips of the hand: K. U. Schulz, S. Mihov, "Fast string
/// correction with Levenshtein automata", 2002. Each is asked with the filters in force before it is suggested.
/// </remarks>
internal sealed class DidYouMean(IndexSnapshot snapshot, SearchRequest request, CancellationToken cancel)
{
    /// <summary>Who finds more than this needs no advice.</summary>
    public const int Hardly = 3;

    // By how much a suggestion must find more.
    private const int Better = 20;
    private const int MostSuggested = 3;
    private const int MostAsked = 12;
    private const int MostWords = 8;
    private const int CandidatesAWord = 4;

    private int _asked;

    /// <param name="root">The query as read.</param>
    /// <param name="total">How many articles it finds.</param>
    public IReadOnlyList<Suggestion> Suggest(QueryNode root, int total)
    {
        var slots = WordSlot.Of(request.Query, root)
            .Select(slot => (Slot: slot, Known: Frequency(slot, slot.Form))).OrderBy(item => item.Known).Take(MostWords).ToList();
        var candidates = slots.ConvertAll(item => Candidates(item.Slot, item.Known));
        var found = new List<(int Distance, Suggestion Suggestion)>();
        for (var i = 0; i < slots.Count; i++)
        {
            foreach (var (word, distance, _) in candidates[i])
                Try([(slots[i].Slot, word)], distance, total, found);
        }
        // Two words wrong: neither alone finds anything.
        var wrong = slots.Index().Where(item => item.Item.Known == 0 && candidates[item.Index].Count > 0).Select(item => item.Index).ToList();
        if (found.Count == 0 && wrong.Count > 1)
            Try([.. wrong.Select(i => (slots[i].Slot, candidates[i][0].Word))], wrong.Sum(i => candidates[i][0].Distance), total, found);
        return [.. found.OrderBy(item => item.Distance).ThenByDescending(item => item.Suggestion.Total)
            .ThenBy(item => item.Suggestion.Query, StringComparer.Ordinal).Select(item => item.Suggestion).Take(MostSuggested)];
    }

    private void Try(List<(WordSlot Slot, string Word)> changes, int distance, int total, List<(int, Suggestion)> found)
    {
        if (_asked++ >= MostAsked) return;
        var query = request.Query;
        foreach (var (slot, word) in changes.OrderByDescending(change => change.Slot.Span.Start))
            query = query[..slot.Span.Start] + word + query[slot.Span.End..];
        var hits = new Search(snapshot, request with { Query = query, Facets = [], Cursor = null }, cancel).Total();
        if (hits > 0 && hits >= total * Better) found.Add((distance, new Suggestion(query, hits)));
    }

    private List<(string Word, int Distance, int Articles)> Candidates(WordSlot slot, int known)
    {
        var most = slot.Form.Length switch { < 3 => 0, < 6 => 1, _ => 2 };
        if (most == 0 || slot.Form.Length > 40 || !slot.Form.All(char.IsLetter)) return [];
        var found = new Dictionary<string, (int Distance, int Articles)>(StringComparer.Ordinal);
        for (var distance = 1; distance <= most && found.Count == 0; distance++)
        {
            var automaton = new CompiledAutomaton(new LevenshteinAutomata(slot.Form, true).ToAutomaton(distance), true, false);
            foreach (var field in slot.Fields)
            {
                cancel.ThrowIfCancellationRequested();
                var terms = MultiFields.GetTerms(snapshot.Reader, field)?.Intersect(automaton, null);
                while (terms?.MoveNext() is true)
                {
                    var word = terms.Term.Utf8ToString();
                    if (word == slot.Form || !word.All(char.IsLetter)) continue;
                    var articles = terms.DocFreq + (found.TryGetValue(word, out var before) ? before.Articles : 0);
                    found[word] = (distance, articles);
                }
            }
        }
        // A word that is there in its own right is replaced only by one far more common.
        return [.. found.Where(item => item.Value.Articles >= known * Better)
            .OrderByDescending(item => item.Value.Articles).ThenBy(item => item.Key, StringComparer.Ordinal)
            .Take(CandidatesAWord).Select(item => (item.Key, item.Value.Distance, item.Value.Articles))];
    }

    private int Frequency(WordSlot slot, string form) => slot.Fields.Sum(field => snapshot.Reader.DocFreq(new Term(field, form)));
}
