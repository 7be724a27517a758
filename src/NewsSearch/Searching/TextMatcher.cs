using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Finds in a text what a query's words, phrases and patterns match. One serves one thread.</summary>
internal sealed class TextMatcher
{
    private readonly WordForms _forms;
    private readonly IReadOnlyList<QueryNode> _leaves;
    private readonly RootSieve _sieve;

    public TextMatcher(QueryNode root, WordForms forms)
    {
        _forms = forms;
        _leaves = [.. QueryTree.Sought(root)];
        _sieve = forms.SieveFor(_leaves.OfType<WordNode>().SelectMany(word => word.Roots.Concat(word.Parts)));
    }

    /// <summary>A stretch of text that one part of the query matches.</summary>
    internal readonly record struct Match(int Start, int End, int Leaf);

    /// <summary>Everything matched in <paramref name="text"/>, by where it starts.</summary>
    /// <param name="text">The title, or the body.</param>
    /// <param name="scope">Which part of an article it is: title or body.</param>
    /// <param name="oldSpelling">Whether the article's body is spelled as before 1972.</param>
    /// <param name="see">Shown each word of the text, in order; null when no one wants to see them.</param>
    public List<Match> Find(string text, TextScope scope, bool oldSpelling, Action<WordForms>? see = null)
    {
        var search = new TextSearch(_leaves, scope);
        if (search.IsEmpty && see is null) return [];
        _forms.Read(text, oldSpelling, see is null ? _sieve : null);
        while (_forms.Next())
        {
            search.Take(_forms);
            see?.Invoke(_forms);
        }
        return search.Matches();
    }

    /// <summary>The stretches matched, those that share a character made one: what is counted as one find.</summary>
    /// <param name="matches">By where they start.</param>
    public static List<Word> Finds(List<Match> matches)
    {
        var finds = new List<Word>();
        foreach (var match in matches)
        {
            if (finds.Count > 0 && match.Start < finds[^1].End)
                finds[^1] = new Word(finds[^1].Start, Math.Max(finds[^1].End, match.End) - finds[^1].Start);
            else
                finds.Add(new Word(match.Start, match.End - match.Start));
        }
        return finds;
    }

    /// <summary>What a query matches in an article's text.</summary>
    public static IReadOnlyList<Highlight> OfArticle(string query, Annotation annotation, WordReading words, SavedQueries saved)
    {
        var matcher = new TextMatcher(QueryTree.Read(query, words, saved: saved).Root, words.Forms());
        var body = annotation.Title.Length + 1;
        var old = words.IsOld(annotation.Published, annotation.Body);
        return
        [
            .. Merge(matcher.Find(annotation.Title, TextScope.Title, old)),
            .. Merge(matcher.Find(annotation.Body, TextScope.Body, old)).Select(found => found with { Start = found.Start + body }),
        ];
    }

    /// <summary>The stretches matched, those that overlap or touch made one.</summary>
    public static List<Highlight> Merge(IEnumerable<Match> matches)
    {
        var merged = new List<Highlight>();
        foreach (var match in matches)
        {
            var end = match.End;
            var start = match.Start;
            if (merged.Count > 0 && start <= merged[^1].Start + merged[^1].Length)
            {
                start = merged[^1].Start;
                end = Math.Max(end, start + merged[^1].Length);
                merged.RemoveAt(merged.Count - 1);
            }
            merged.Add(new Highlight(start, end - start));
        }
        return merged;
    }
}
