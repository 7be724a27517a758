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

    // So small that no label gets there, and far enough from the least number to add to.
    private const int Never = int.MinValue / 4;

    private static readonly Vector128<short> NoName = Vector128.Create(10_000, 0, 0, 0, 0, 0, 0, 0);

    private const int Lanes = (2 * Features.Reach) + 1;

    private readonly SentenceFacts _facts = new(classes, gazetteer, Organizations.Default);
    private readonly ulong[] _cachedWords = new ulong[1 << CacheBits];
    private readonly Vector128<short>[] _cached = new Vector128<short>[(1 << CacheBits) * Lanes];
    private Vector128<short>[] _scores = new Vector128<short>[64];
    private Vector256<int>[] _back = new Vector256<int>[64];
    private Vector256<int>[] _ahead = new Vector256<int>[64], _behind = new Vector256<int>[64];
    private (int Start, int Count) _weighed;
    private readonly Vector256<int>[] _steps = StepsOf(model), _stepsInto = Turned(StepsOf(model));

    /// <summary>Adds the names of a text to <paramref name="spans"/>.</summary>
    public void Tag(string text, List<Token> tokens, List<NameSpan> spans)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        if (_scores.Length < all.Length) _scores = new Vector128<short>[all.Length * 2];
        _scores.AsSpan(0, all.Length).Clear();
        _weighed = (0, 0);
        var lowerText = IsLower(all);
        for (var start = 0; start < all.Length;)
        {
            var sentence = SentenceAt(all, start);
            TagSentence(text, sentence, Casings.Of(sentence, lowerText), start, spans);
            start += sentence.Length;
        }
    }

    /// <summary>
    /// How much better the best labels are that leave some tokens unnamed than the best that name one of them, in steps of
    /// 1/<see cref="TaggerModel.Scale"/>; less than 0 where a name was found. The tokens are those of the last <see cref="Tag"/>.
    /// </summary>
    public int DoubtOf(List<Token> tokens, int first, int last)
    {
        var start = Weigh(CollectionsMarshal.AsSpan(tokens), first);
        var doubt = int.MaxValue;
        for (var i = first; i <= last; i++)
        {
            var total = _ahead[i - start] + _behind[i - start];
            for (var label = 1; label < NameLabels.Count; label++) doubt = Math.Min(doubt, total[0] - total[label]);
        }
        return doubt;
    }

    /// <summary>How much better the best labels are that make all of some tokens one kind of name than those that make one of them another kind; as <see cref="DoubtOf"/>.</summary>
    public int LeadOf(List<Token> tokens, NameSpan span, NameKind over)
    {
        var start = Weigh(CollectionsMarshal.AsSpan(tokens), span.First);
        var lead = int.MaxValue;
        for (var i = span.First; i <= span.Last; i++)
        {
            var total = _ahead[i - start] + _behind[i - start];
            lead = Math.Min(lead, Best(total, span.Kind) - Best(total, over));
        }
        return lead;
    }

    private static int Best(Vector256<int> total, NameKind kind) => Math.Max(total[1 + (2 * (int)kind)], total[2 + (2 * (int)kind)]);

    private static ReadOnlySpan<Token> SentenceAt(ReadOnlySpan<Token> tokens, int start)
    {
        var end = start + 1;
        while (end < tokens.Length && !tokens[end].OpensSentence) end++;
        return tokens[start..end];
    }

    /// <summary>Fills, for each token of a sentence and each label, the best score up to it and the best behind it; gives the sentence's first token.</summary>
    private int Weigh(ReadOnlySpan<Token> tokens, int within)
    {
        var start = within;
        while (start > 0 && !tokens[start].OpensSentence) start--;
        var count = SentenceAt(tokens, start).Length;
        if (_weighed == (start, count)) return start;
        _weighed = (start, count);
        if (_ahead.Length < count) (_ahead, _behind) = (new Vector256<int>[count * 2], new Vector256<int>[count * 2]);
        _ahead[0] = _steps[NameLabels.Count] + Widened(_scores[start]);
        for (var i = 1; i < count; i++)
        {
            var best = _steps[0] + Vector256.Create(_ahead[i - 1][0]);
            for (var last = 1; last < NameLabels.Count; last++) best = Vector256.Max(best, _steps[last] + Vector256.Create(_ahead[i - 1][last]));
            _ahead[i] = best + Widened(_scores[start + i]);
        }
        _behind[count - 1] = Vector256<int>.Zero;
        for (var i = count - 2; i >= 0; i--)
        {
            var next = _behind[i + 1] + Widened(_scores[start + i + 1]);
            var best = _stepsInto[0] + Vector256.Create(next[0]);
            for (var label = 1; label < NameLabels.Count; label++) best = Vector256.Max(best, _stepsInto[label] + Vector256.Create(next[label]));
            _behind[i] = best;
        }
        return start;
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
        Span<ulong> gathered = stackalloc ulong[WeightSum.Most];
        var scores = _scores.AsSpan(start, sentence.Length);
        for (var i = 0; i < scores.Length; i++) AddWord(text, sentence, i, scores, gathered);
        for (var i = 0; i < scores.Length; i++)
        {
            if (!_facts.MayBeName(i))
            {
                scores[i] = NoName;
                continue;
            }
            var sum = new WeightSum(model, gathered);
            _facts.AddPosition(i, ref sum);
            scores[i] = sum.Over(scores[i]);
        }
        ReadSpans(Decode(scores), start, scores.Length, spans);
    }

    /// <summary>Adds what a word says about itself and its neighbours to their scores.</summary>
    private void AddWord(string text, ReadOnlySpan<Token> sentence, int at, Span<Vector128<short>> scores, Span<ulong> gathered)
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
                var sum = new WeightSum(model, gathered);
                Features.OfWord(word, letters, offset, ref sum);
                lanes[offset + Features.Reach] = sum.Over(Vector128<short>.Zero);
            }
        }
        for (var offset = -Features.Reach; offset <= Features.Reach; offset++)
        {
            var to = at - offset;
            if ((uint)to < (uint)scores.Length) scores[to] += lanes[offset + Features.Reach];
        }
    }

    /// <summary>Fills the way back of the best labels and gives the last of them.</summary>
    private int Decode(ReadOnlySpan<Vector128<short>> words)
    {
        if (_back.Length < words.Length) _back = new Vector256<int>[words.Length * 2];
        var steps = _steps;
        var scores = steps[NameLabels.Count] + Widened(words[0]);
        for (var i = 1; i < words.Length; i++)
        {
            var (best, from) = (steps[0] + Vector256.Create(scores[0]), Vector256<int>.Zero);
            for (var last = 1; last < NameLabels.Count; last++)
            {
                var next = steps[last] + Vector256.Create(scores[last]);
                var better = Vector256.GreaterThan(next, best);
                best = Vector256.ConditionalSelect(better, next, best);
                from = Vector256.ConditionalSelect(better, Vector256.Create(last), from);
            }
            scores = best + Widened(words[i]);
            _back[i] = from;
        }
        var top = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (scores[label] > scores[top]) top = label;
        }
        return top;
    }

    /// <summary>The same by the label that is added, a lane for each label before it.</summary>
    private static Vector256<int>[] Turned(Vector256<int>[] steps)
    {
        var into = new Vector256<int>[NameLabels.Count];
        for (var label = 0; label < into.Length; label++)
        {
            for (var last = 0; last < NameLabels.Count; last++) into[label] = into[label].WithElement(last, steps[last][label]);
        }
        return into;
    }

    private static Vector256<int> Widened(Vector128<short> scores) => Vector256.WidenLower(scores.ToVector256Unsafe());

    /// <summary>What each label adds to a score that had the label of the row; the last row is for the start of a sentence.</summary>
    private static Vector256<int>[] StepsOf(TaggerModel model)
    {
        var steps = new Vector256<int>[NameLabels.Count + 1];
        if (model.IsEmpty) return steps;
        for (var row = 0; row < steps.Length; row++)
        {
            var last = row == NameLabels.Count ? -1 : row;
            // The eighth lane is no label.
            for (var label = 0; label <= NameLabels.Count; label++)
            {
                var may = label < NameLabels.Count && NameLabels.MayFollow(last, label);
                steps[row] = steps[row].WithElement(label, may ? model.Transitions[(row * NameLabels.Count) + label] : Never);
            }
        }
        return steps;
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
            label = _back[i][label];
        }
        spans.Reverse(before, spans.Count - before);
    }
}
