using System.Numerics;

namespace NewsSearch.Training.Names;

/// <summary>Places words in space so that words used alike lie close.</summary>
/// <remarks>
/// Skip-gram with negative sampling (Mikolov et al., "Distributed Representations of Words and Phrases and their
/// Compositionality", 2013), the contexts kept apart by position (Ling et al., "Two/Too Simple Adaptations of Word2Vec for
/// Syntax Problems", 2015): what stands before a name differs from what stands behind it. One thread, seeded, so that the
/// same text gives the same vectors.
/// </remarks>
internal sealed class WordVectors
{
    public const int Dimensions = 64;

    private const int Negatives = 5, NoiseSize = 1 << 23, Passes = 4;
    private const float FirstRate = 0.05f, FrequentShare = 1e-4f;
    private static readonly int[] Positions = [-2, -1, 1, 2];

    private readonly NewsSentences _news;
    private readonly float[] _words;
    private readonly float[][] _contexts;
    private readonly int[] _noise;
    private readonly float[] _sigmoid = new float[2001];
    private readonly float[] _step = new float[Dimensions];
    private ulong _random = 88172645463325252UL;

    private WordVectors(NewsSentences news)
    {
        _news = news;
        var count = news.Keys.Count;
        _words = new float[count * Dimensions];
        for (var i = 0; i < _words.Length; i++) _words[i] = (Next(1 << 16) / 65536f - 0.5f) / Dimensions;
        _contexts = [.. Positions.Select(_ => new float[count * Dimensions])];
        for (var i = 0; i < _sigmoid.Length; i++) _sigmoid[i] = 1 / (1 + MathF.Exp(-(i - 1000) / 125f));
        _noise = Noise(news.Counts);
    }

    /// <summary>A vector of <see cref="Dimensions"/> numbers for each word, of length 1.</summary>
    public static float[] Learn(NewsSentences news)
    {
        var vectors = new WordVectors(news);
        vectors.Run();
        vectors.Normalize();
        return vectors._words;
    }

    private static int[] Noise(int[] counts)
    {
        var noise = new int[NoiseSize];
        var total = counts.Sum(count => Math.Pow(count, 0.75));
        var (filled, share) = (0, 0.0);
        for (var word = 0; word < counts.Length; word++)
        {
            share += Math.Pow(counts[word], 0.75) / total;
            while (filled < NoiseSize && filled < share * NoiseSize) noise[filled++] = word;
        }
        while (filled < NoiseSize) noise[filled++] = counts.Length - 1;
        return noise;
    }

    private int Next(int below)
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return (int)(_random % (ulong)below);
    }

    private void Run()
    {
        var total = (float)_news.Counts.Sum(count => (long)count);
        var keep = Array.ConvertAll(_news.Counts, count => MathF.Sqrt(FrequentShare / (count / total)) + FrequentShare / (count / total));
        var done = 0f;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var sentence in _news.Sentences)
            {
                var rate = FirstRate * MathF.Max(1e-3f, 1 - done / (total * Passes));
                done += sentence.Length;
                for (var i = 0; i < sentence.Length; i++)
                {
                    var word = sentence[i];
                    if (word < 0 || (keep[word] < 1 && Next(1 << 16) / 65536f > keep[word])) continue;
                    for (var position = 0; position < Positions.Length; position++)
                    {
                        var at = i + Positions[position];
                        if (at >= 0 && at < sentence.Length && sentence[at] >= 0) Learn(word, sentence[at], _contexts[position], rate);
                    }
                }
            }
        }
    }

    private void Learn(int word, int seen, float[] contexts, float rate)
    {
        var mine = _words.AsSpan(word * Dimensions, Dimensions);
        var step = _step.AsSpan();
        step.Clear();
        for (var sample = 0; sample <= Negatives; sample++)
        {
            var target = sample == 0 ? seen : _noise[Next(NoiseSize)];
            if (sample > 0 && target == seen) continue;
            var theirs = contexts.AsSpan(target * Dimensions, Dimensions);
            var dot = Dot(mine, theirs);
            var guess = dot > 8 ? 1 : dot < -8 ? 0 : _sigmoid[(int)(dot * 125) + 1000];
            var change = ((sample == 0 ? 1 : 0) - guess) * rate;
            for (var i = 0; i < Dimensions; i += Vector<float>.Count)
            {
                var their = new Vector<float>(theirs[i..]);
                (new Vector<float>(step[i..]) + their * change).CopyTo(step[i..]);
                (their + new Vector<float>(mine[i..]) * change).CopyTo(theirs[i..]);
            }
        }
        for (var i = 0; i < Dimensions; i += Vector<float>.Count)
            (new Vector<float>(mine[i..]) + new Vector<float>(step[i..])).CopyTo(mine[i..]);
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < one.Length; i += Vector<float>.Count) sum += new Vector<float>(one[i..]) * new Vector<float>(other[i..]);
        return Vector.Sum(sum);
    }

    private void Normalize()
    {
        for (var at = 0; at < _words.Length; at += Dimensions)
        {
            var vector = _words.AsSpan(at, Dimensions);
            var length = MathF.Sqrt(Dot(vector, vector)) + 1e-9f;
            for (var i = 0; i < Dimensions; i++) vector[i] /= length;
        }
    }
}
