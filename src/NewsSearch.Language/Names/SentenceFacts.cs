using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>The words of one sentence as the features see them. Reused sentence after sentence.</summary>
internal sealed class SentenceFacts(WordClasses classes, Gazetteer gazetteer, Organizations organizations)
{
    private const int LongestKnown = 9, CacheBits = 13;
    private const int Organization = 256, DoubtfulOrganization = 512;

    // Most words of a text are met again: what is looked up of a word is kept until another needs its place.
    private readonly WordFacts[] _cached = new WordFacts[1 << CacheBits];
    private WordFacts[] _words = new WordFacts[64];
    private int[] _left = new int[64], _right = new int[64];

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The sentence with <see cref="Features.Reach"/> empty words on each side.</summary>
    public ReadOnlySpan<WordFacts> Words => _words.AsSpan(0, Count + (2 * Features.Reach));

    public ref readonly WordFacts this[int word] => ref _words[word + Features.Reach];

    /// <summary>Whether a word can be in a name: in a text with capitals, only near one. Saves half of the work.</summary>
    public bool MayBeName(int word)
    {
        var at = word + Features.Reach;
        for (var i = at - Features.Reach; i <= at + Features.Reach; i++)
        {
            if (_words[i].Form is Form.Caseless or Form.Headline || _words[i].IsCapital) return true;
        }
        return false;
    }

    /// <summary>Gives the features of a word that depend on several.</summary>
    public void AddPosition<TSink>(int word, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct =>
        Features.OfPosition(Words, word + Features.Reach, _left[word], _right[word], ref sink);

    public void Read(string text, ReadOnlySpan<Token> sentence, Casing casing)
    {
        Count = sentence.Length;
        Grow(Count + (2 * Features.Reach));
        var outside = new WordFacts { Key = 2, Form = Form.Outside };
        for (var i = 0; i < Features.Reach; i++)
        {
            _words[i] = outside;
            _words[Count + Features.Reach + i] = outside with { Key = 4 };
        }
        for (var i = 0; i < Count; i++) _words[i + Features.Reach] = FactsOf(text, sentence[i], casing);
        FindKnown();
        FindRuns();
    }

    private WordFacts FactsOf(string text, in Token token, Casing casing)
    {
        var form = Casings.FormOf(token.Shape, casing);
        if (!token.Shape.IsWord()) return new WordFacts { Key = token.Key, Form = form };
        var printed = form is Form.Caseless or Form.Headline ? 0 : PrintedKey(text.AsSpan(token.Start, token.Length));
        var identity = (token.Key ^ (printed * 3)) + ((ulong)form * 0x9E3779B97F4A7C15UL);
        var slot = (int)((identity * 0xD1B54A32D192ED03UL) >> (64 - CacheBits));
        ref var cached = ref _cached[slot];
        if (cached.Identity != identity)
        {
            cached = new WordFacts
            {
                Identity = identity,
                Key = token.Key,
                Printed = printed,
                Form = form,
                Cue = CueWords.Default[token.Key],
                Class = classes[token.Key],
                Known = KindsOf(token.Key, form),
                BeginsKnown = gazetteer.IsBeginning(token.Key) || organizations.IsBeginning(token.Key),
            };
        }
        return cached;
    }

    /// <summary>What a name may mean, a bit each.</summary>
    private ushort KindsOf(ulong key, Form form)
    {
        var kinds = 0;
        if (gazetteer.Find(key) is { } place && (!place.NeedsCapitals || form == Form.Upper)) kinds = place.Kinds;
        if (organizations.Find(key) is { } organization && (!organization.NeedsCapitals || form is Form.Upper or Form.Caseless))
            kinds |= organization.IsDoubtful ? DoubtfulOrganization : Organization;
        return (ushort)kinds;
    }

    private static ulong PrintedKey(ReadOnlySpan<char> word)
    {
        var hash = 0x84222325CBF29CE4UL;
        foreach (var c in word) hash = (hash ^ c) * 0x100000001B3UL;
        return hash ^ (hash >> 32);
    }

    private void FindKnown()
    {
        for (var i = Features.Reach; i < Count + Features.Reach; i++)
        {
            if (!_words[i].BeginsKnown) continue;
            var key = _words[i].Key;
            for (var end = i + 1; end < Count + Features.Reach && end - i < LongestKnown; end++)
            {
                key = Gazetteer.Join(key, _words[end].Key);
                var kinds = KindsOf(key, _words[i].Form);
                if (kinds != 0) MarkPhrase(i, end, kinds);
                if (!gazetteer.IsBeginning(key) && !organizations.IsBeginning(key)) break;
            }
        }
    }

    private void MarkPhrase(int first, int last, ushort kinds)
    {
        for (var i = first; i <= last; i++)
        {
            _words[i].Phrase |= kinds;
            _words[i].PhrasePart = (byte)(i == first ? 1 : i == last ? 3 : 2);
        }
    }

    private void FindRuns()
    {
        for (var i = 0; i < Count; i++)
        {
            var at = i + Features.Reach;
            _left[i] = i > 0 && _words[at].IsCapital && _words[at - 1].IsCapital ? _left[i - 1] : at;
        }
        for (var i = Count - 1; i >= 0; i--)
        {
            var at = i + Features.Reach;
            _right[i] = i < Count - 1 && _words[at].IsCapital && _words[at + 1].IsCapital ? _right[i + 1] : at;
        }
    }

    private void Grow(int size)
    {
        if (_words.Length >= size) return;
        size = Math.Max(size, _words.Length * 2);
        (_words, _left, _right) = (new WordFacts[size], new int[size], new int[size]);
    }
}
