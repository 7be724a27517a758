using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>The ranking formula, for all who write or read by it.</summary>
/// <remarks>
/// S. Robertson and others, "Okapi at TREC-3", 1994: a term's weight, times tf / (tf + k1 (1 - b + b length / mean
/// length)). Lucene's own, with one difference: every form of a word counts for the length of a text, for that is what
/// can be told from the postings alone when windows' maxima are worked out.
/// </remarks>
internal static class Bm25
{
    public const float K1 = 1.2f;
    public const float B = 0.75f;

    public static BM25Similarity Similarity() => new(K1, B) { DiscountOverlaps = false };

    /// <summary>The length that a norm stands for, about.</summary>
    public static float Length(byte norm)
    {
        var root = SmallSingle.SByte315ToSingle((sbyte)norm);
        return 1 / (root * root);
    }

    /// <summary>For each norm what stands beside tf in the formula, as Lucene works it out.</summary>
    public static float[] Lengths(float mean)
    {
        var kept = new float[256];
        for (var norm = 0; norm < kept.Length; norm++) kept[norm] = K1 * ((1 - B) + B * Length((byte)norm) / mean);
        return kept;
    }
}
