using NewsSearch.Language.Words;

namespace NewsSearch.Language;

/// <summary>Walks the words of a text and tells the forms each is searched as.</summary>
/// <remarks>
/// Two kinds: exact forms (folded spelling) and roots. A word has at least one of each, most have exactly one; more
/// stand for one word: <c>Israel-Palestina</c> is also <c>israel</c> and <c>palestina</c>. The forms of the whole word
/// come first, the best first of all; those of its parts follow. An index takes all; who looks a word up takes the
/// whole ones, or all parts together.
/// One instance serves one thread and is reused text after text: no allocation a word.
/// </remarks>
public sealed class WordForms
{
    // Longer runs are texts without spaces, not names.
    private const int MaxGlued = 24;

    private readonly FormMaker _maker;
    private string _text = "";
    private int _at;

    /// <summary>Makes a walker over nothing; call <see cref="Read"/> first.</summary>
    /// <param name="roots">What finds the roots.</param>
    /// <param name="remember">
    /// Whether to keep the roots of frequent words in mind, two megabytes: worth it for who reads many texts, not for one.
    /// </param>
    public WordForms(RootFinder roots, bool remember = false)
    {
        ArgumentNullException.ThrowIfNull(roots);
        _maker = new FormMaker(roots, remember);
    }

    /// <summary>Goes to the start of <paramref name="text"/>.</summary>
    /// <param name="text">The text to walk.</param>
    /// <param name="oldSpelling">
    /// Whether it is spelled as before August 1972 (<c>jang</c>, <c>tjara</c>); see <see cref="OldSpelling.LooksOld"/>.
    /// Then roots are those of the present spelling; exact forms stay as they are.
    /// </param>
    /// <param name="sieve">
    /// From the same finder of roots, for who looks for a few roots alone: a word that has none of them may be told without its
    /// roots, at a fraction of the time. Null to be told all.
    /// </param>
    public void Read(string text, bool oldSpelling = false, RootSieve? sieve = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        (_text, _at, _maker.OldSpelling, _maker.Asking, _maker.Sieve) = (text, 0, oldSpelling, false, sieve);
    }

    /// <summary>What holds back words that have none of <paramref name="roots"/>; see <see cref="Read"/>.</summary>
    public RootSieve SieveFor(IEnumerable<string> roots) => _maker.SieveFor(roots);

    /// <summary>Goes to the start of what a person asks for, which may be spelled either way, whatever the texts are.</summary>
    /// <param name="text">
    /// A word that no present spelling knows has the root of the present one too: <c>njonja</c> asks for <c>nyonya</c>.
    /// </param>
    public void ReadAsked(string text)
    {
        Read(text);
        _maker.Asking = true;
    }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        if (!WordSplitter.TryNext(_text, ref _at, out var word)) return false;
        Word = word;
        if (_maker.Make(_text.AsSpan(word.Start, word.Length))) AddCompound(word);
        if (word.End < _text.Length && char.IsUpper(_text[word.End]) && char.IsLower(_text[word.End - 1])) AddGlued(word);
        return true;
    }

    private void AddCompound(Word word)
    {
        var at = _at;
        if (WordSplitter.TryNext(_text, ref at, out var next) && next.Start == word.End + 1 && _text[word.End] is ' ' or '\u00A0')
            _maker.AddCompound(_text.AsSpan(next.Start, next.Length));
    }

    // The splitter parted a run of letters here. It may have been one name after all, so that is searched too.
    private void AddGlued(Word word)
    {
        var end = word.End;
        while (end < _text.Length && end - word.Start < MaxGlued && char.IsLetter(_text[end])) end++;
        if (end - word.Start < MaxGlued) _maker.AddGlued(_text.AsSpan(word.Start, end - word.Start));
    }

    /// <summary>Where the present word stands.</summary>
    public Word Word { get; private set; }

    /// <summary>How many exact forms it has; at least 1.</summary>
    public int ExactCount => _maker.Exact.Count;

    /// <summary>How many exact forms, from the first, stand for the whole word; the others for its parts.</summary>
    public int WholeExactCount => _maker.Exact.WholeCount;

    /// <summary>One of its exact forms, from 0; the first is the whole word.</summary>
    public ReadOnlySpan<char> Exact(int index) => _maker.Exact[index];

    /// <summary>How many roots it has; at least 1, but for a word that the sieve of <see cref="Read"/> holds back.</summary>
    public int RootCount => _maker.Roots.Count;

    /// <summary>How many roots, from the first, stand for the whole word; the others for its parts.</summary>
    public int WholeRootCount => _maker.Roots.WholeCount;

    /// <summary>One of its roots, from 0; the first is that of the whole word.</summary>
    public ReadOnlySpan<char> Root(int index) => _maker.Roots[index];

    /// <summary>What the present word went through.</summary>
    public WordStages Explain() => _maker.Explain(_text.AsSpan(Word.Start, Word.Length));

    /// <summary>One word as exact forms are spelled: lower case, without diacritics, apostrophes and invisible marks.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = new char[word.Length * Folding.MaxGrowth];
        return new string(folded, 0, Folding.Fold(word, folded));
    }
}
