using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Finds names with a linear-chain conditional random field. For one thread at a time; reused text after text.</summary>
/// <remarks>
/// Lafferty, McCallum and Pereira, "Conditional Random Fields", 2001; the best labels by Viterbi's algorithm. The weights of
/// what one word says about its neighbours are added up once for each word and kept, as most words of a text are met again.
/// </remarks>
internal sealed class Tagger(TaggerModel model, WordClasses classes, Gazetteer gazetteer)
{
    private const int CacheBits = 13;
    private static readonly Vector128<short> NoName = Vector128.Create(10_000, 0, 0, 0, 0, 0, 0, 0);

    private const int Lanes = (2 * Features.Reach) + 1;

    private readonly SentenceFacts _facts = new(classes, gazetteer, Organizations.Default);
    private readonly ulong[] _cachedWords = new ulong[1 << CacheBits];
    private readonly Vector128<short>[] _cached = new Vector128<short>[(1 << CacheBits) * Lanes];
    private Vector128<short>[] _scores = new Vector128<short>[64];
    private byte[] _back = new byte[64 * NameLabels.Count];

    /// <summary>Adds the names of a text to <paramref name="spans"/>.</summary>
    public void Tag(string text, List<Token> tokens, List<NameSpan> spans)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        var lowerText = IsLower(all);
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && !all[end].OpensSentence) end++;
            var sentence = all[start..end];
            TagSentence(text, sentence, Casings.Of(sentence, lowerText), start, spans);
            start = end;
        }
    }

    /// <summary>Whether a text goes without capitals but for a stray few.</summary>
    public static bool IsLower(ReadOnlySpan<Token> tokens)
    {
        var (words, capitals) = (0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (!token.Shape.IsWord()) continue;
            words++;
            if (token.Shape.IsCapital()) capitals++;
        }
        return capitals * 100 <= words;
    }

    private void TagSentence(string text, ReadOnlySpan<Token> sentence, Casing casing, int start, List<NameSpan> spans)
    {
        _facts.Read(text, sentence, casing);
        var count = sentence.Length;
        if (_scores.Length < count)
        {
            _scores = new Vector128<short>[count * 2];
            _back = new byte[count * 2 * NameLabels.Count];
        }
        _scores.AsSpan(0, count).Clear();
        for (var i = 0; i < count; i++) AddWord(text, sentence, i, count);
        for (var i = 0; i < count; i++)
        {
            if (!_facts.MayBeName(i))
            {
                _scores[i] = NoName;
                continue;
            }
            var sum = new WeightSum(model, _scores[i]);
            _facts.AddPosition(i, ref sum);
            _scores[i] = sum.Sum;
        }
        ReadSpans(Decode(count), start, count, spans);
    }

    /// <summary>Adds what a word says about itself and its neighbours to their scores.</summary>
    private void AddWord(string text, ReadOnlySpan<Token> sentence, int at, int count)
    {
        ref readonly var word = ref _facts[at];
        var identity = word.Identity != 0 ? word.Identity : word.Key;
        var slot = (int)((identity * 0xD1B54A32D192ED03UL) >> (64 - CacheBits));
        var lanes = _cached.AsSpan(slot * Lanes, Lanes);
        if (_cachedWords[slot] != identity)
        {
            _cachedWords[slot] = identity;
            var letters = text.AsSpan(sentence[at].Start, sentence[at].Length);
            for (var offset = -Features.Reach; offset <= Features.Reach; offset++)
            {
                var sum = new WeightSum(model, Vector128<short>.Zero);
                Features.OfWord(word, letters, offset, ref sum);
                lanes[offset + Features.Reach] = sum.Sum;
            }
        }
        for (var offset = -Features.Reach; offset <= Features.Reach; offset++)
        {
            var to = at - offset;
            if (to >= 0 && to < count) _scores[to] += lanes[offset + Features.Reach];
        }
    }

    /// <summary>Fills the way back of the best labels and gives the last of them.</summary>
    private int Decode(int count)
    {
        Span<int> scores = stackalloc int[NameLabels.Count], next = stackalloc int[NameLabels.Count];
        var transitions = model.Transitions;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            scores[label] = NameLabels.MayFollow(-1, label)
                ? _scores[0][label] + transitions[(NameLabels.Count * NameLabels.Count) + label]
                : int.MinValue / 2;
        }
        for (var i = 1; i < count; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var (best, from) = (int.MinValue, 0);
                for (var last = 0; last < NameLabels.Count; last++)
                {
                    if (!NameLabels.MayFollow(last, label)) continue;
                    var score = scores[last] + transitions[(last * NameLabels.Count) + label];
                    if (score > best) (best, from) = (score, last);
                }
                next[label] = best + _scores[i][label];
                _back[(i * NameLabels.Count) + label] = (byte)from;
            }
            next.CopyTo(scores);
        }
        var top = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (scores[label] > scores[top]) top = label;
        }
        return top;
    }

    private void ReadSpans(int label, int start, int count, List<NameSpan> spans)
    {
        var before = spans.Count;
        var last = -1;
        for (var i = count - 1; i >= 0; i--)
        {
            if (last < 0 && label != 0) last = i;
            if (NameLabels.Begins(label))
            {
                spans.Add(new(start + i, start + last, NameLabels.KindOf(label)));
                last = -1;
            }
            label = _back[(i * NameLabels.Count) + label];
        }
        spans.Reverse(before, spans.Count - before);
    }
}
