using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>One walk over one text with the parts of a query.</summary>
internal sealed class TextSearch
{
    private readonly Dictionary<string, List<int>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _roots = new(StringComparer.Ordinal);
    private readonly List<(WordPattern Pattern, int Leaf)> _patterns = [];
    private readonly List<(PhraseNode Phrase, int Leaf)> _phrases = [];
    private readonly Dictionary<string, List<int>> _phraseWords = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Word> _places = [];
    private readonly List<TextMatcher.Match> _matches = [];
    private int _at;

    public TextSearch(IReadOnlyList<QueryNode> leaves, TextScope scope)
    {
        foreach (var (i, leaf) in leaves.Index())
        {
            switch (leaf)
            {
                case WordNode word when Within(word.Scope, scope):
                    foreach (var form in word.Exact) Add(_exact, form, i);
                    foreach (var root in word.Roots.Concat(word.Parts)) Add(_roots, root, i);
                    break;
                case PatternNode pattern when Within(pattern.Scope, scope):
                    _patterns.Add((pattern.Pattern, i));
                    break;
                case PhraseNode { Words.Count: 1 } word when Within(word.Scope, scope):
                    Add(_exact, word.Words[0], i);
                    break;
                case PhraseNode phrase when Within(phrase.Scope, scope):
                    _phrases.Add((phrase, i));
                    foreach (var word in phrase.Words) _phraseWords.TryAdd(word, []);
                    break;
            }
        }
    }

    public bool IsEmpty => _exact.Count + _patterns.Count + _phrases.Count == 0;

    /// <summary>Takes the walker's present word.</summary>
    public void Take(WordForms forms)
    {
        for (var i = 0; i < forms.ExactCount; i++)
        {
            var form = FormTape.Cut(forms.Exact(i));
            Note(_exact, form, forms.Word);
            foreach (var (pattern, leaf) in _patterns)
                if (pattern.Fits(form)) Note(leaf, forms.Word);
            if (_phraseWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var places))
            {
                places.Add(_at);
                _places[_at] = forms.Word;
            }
        }
        for (var i = 0; i < forms.RootCount; i++)
            Note(_roots, FormTape.Cut(forms.Root(i)), forms.Word);
        _at++;
    }

    /// <summary>Everything matched, by where it starts.</summary>
    public List<TextMatcher.Match> Matches()
    {
        foreach (var (phrase, leaf) in _phrases)
        {
            if (phrase.Slop == 0) AddPhrases(phrase, leaf);
            else AddNear(phrase, leaf);
        }
        _matches.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return _matches;
    }

    private void AddPhrases(PhraseNode phrase, int leaf)
    {
        var places = phrase.Words.Select(word => _phraseWords[word].ToHashSet()).ToArray();
        foreach (var first in _phraseWords[phrase.Words[0]])
        {
            var i = 1;
            while (i < places.Length && places[i].Contains(first + i)) i++;
            if (i == places.Length)
                _matches.Add(new TextMatcher.Match(_places[first].Start, _places[first + i - 1].End, leaf));
        }
    }

    // Words are near each other when, each moved back by its place in the phrase, they lie within the slop.
    private void AddNear(PhraseNode phrase, int leaf)
    {
        var moved = phrase.Words
            .SelectMany((word, i) => _phraseWords[word].Select(place => (At: place - i, Word: i, Place: place)))
            .Order().ToArray();
        var inside = new int[phrase.Words.Count];
        var (kinds, last, noted) = (0, 0, 0);
        for (var first = 0; first < moved.Length; first++)
        {
            while (last < moved.Length && moved[last].At - moved[first].At <= phrase.Slop)
                if (inside[moved[last++].Word]++ == 0) kinds++;
            if (kinds == inside.Length)
                for (noted = Math.Max(noted, first); noted < last; noted++) Note(leaf, _places[moved[noted].Place]);
            if (--inside[moved[first].Word] == 0) kinds--;
        }
    }

    private void Note(Dictionary<string, List<int>> leaves, ReadOnlySpan<char> form, Word word)
    {
        if (!leaves.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var found)) return;
        foreach (var leaf in found) Note(leaf, word);
    }

    private void Note(int leaf, Word word)
    {
        var match = new TextMatcher.Match(word.Start, word.End, leaf);
        if (_matches.Count == 0 || _matches[^1] != match) _matches.Add(match);
    }

    private static void Add(Dictionary<string, List<int>> leaves, string form, int leaf)
    {
        if (!leaves.TryGetValue(form, out var found)) leaves[form] = found = [];
        found.Add(leaf);
    }

    private static bool Within(TextScope scope, TextScope part) => scope == TextScope.Anywhere || scope == part;
}
