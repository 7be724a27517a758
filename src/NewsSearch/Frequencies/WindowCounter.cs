using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Frequencies;

/// <summary>Counts the words that stand near finds. One serves one thread.</summary>
internal sealed class WindowCounter(IndexSnapshot snapshot, QueryNode root, CollocateRequest request)
{
    private readonly TextMatcher _matcher = new(root, snapshot.Words.Forms(remember: true));
    private readonly List<Word> _words = [];

    // The forms of all words of a text; those of word i begin at _starts[i].
    private readonly List<int> _forms = [];
    private readonly List<int> _starts = [];

    public FormCounts Nearby { get; } = new(request.Roots);

    public long Finds { get; private set; }

    public void Read(int document)
    {
        var (card, texts) = snapshot.Articles.Searched(document);
        var old = snapshot.IsOld(card, texts);
        foreach (var text in texts) Read(text, old);
    }

    private void Read(SearchedText text, bool old)
    {
        _words.Clear();
        _forms.Clear();
        _starts.Clear();
        var finds = TextMatcher.Finds(_matcher.Find(text.Text, text.Scope, old, Take));
        _starts.Add(_forms.Count);
        Finds += finds.Count;
        if (finds.Count == 0) return;
        var forms = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_forms);
        var isFound = Places(finds);
        var isNear = request.InSentence ? NearInSentence(isFound, text.Text) : NearInWindow(isFound);
        for (var i = 0; i < _words.Count; i++)
            if (isNear[i] && !isFound[i]) Nearby.Count(forms[_starts[i].._starts[i + 1]]);
    }

    private void Take(WordForms forms)
    {
        _words.Add(forms.Word);
        _starts.Add(_forms.Count);
        Nearby.Numbers(forms, _forms);
    }

    // Which words are in a find.
    private bool[] Places(List<Word> finds)
    {
        var found = new bool[_words.Count];
        var at = 0;
        foreach (var find in finds)
        {
            while (_words[at].End <= find.Start) at++;
            for (var i = at; i < _words.Count && _words[i].Start < find.End; i++) found[i] = true;
        }
        return found;
    }

    private bool[] NearInWindow(bool[] found)
    {
        var near = new bool[found.Length];
        for (int i = 0, last = -1 - request.Window; i < near.Length; i++)
        {
            if (found[i]) last = i;
            near[i] = i - last <= request.Window;
        }
        for (int i = near.Length - 1, next = near.Length + request.Window; i >= 0; i--)
        {
            if (found[i]) next = i;
            near[i] |= next - i <= request.Window;
        }
        return near;
    }

    private bool[] NearInSentence(bool[] found, string text)
    {
        var near = new bool[found.Length];
        var first = 0;
        foreach (var end in SentenceSplitter.Ends(text).Append(text.Length))
        {
            var last = first;
            while (last < near.Length && _words[last].Start < end) last++;
            if (found.AsSpan(first..last).Contains(true)) near.AsSpan(first..last).Fill(true);
            first = last;
        }
        return near;
    }
}
