namespace NewsSearch.Language.Names;

/// <summary>The features by which the tagger tells names: words, affixes, writing, cues, clusters, runs of capitals, places.</summary>
/// <remarks>
/// A feature is a hash of its kind and its values. <see cref="OfWord"/> gives those that depend on one word and its distance,
/// so that the tagger can add them up once for each word it has not met; <see cref="OfPosition"/> gives the rest.
/// </remarks>
internal static class Features
{
    /// <summary>How far <see cref="OfWord"/> looks to both sides.</summary>
    public const int Reach = 2;

    private const int LongestAffix = 5;

    /// <summary>The features that a word gives to the word at a distance from it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="offset">Where it stands as seen from there: -1 is just before.</param>
    /// <param name="sink">Takes them.</param>
    public static void OfWord<TSink>(in WordFacts word, ReadOnlySpan<char> letters, int offset, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var place = (ulong)(offset + Reach);
        var kind = 64 * (place + 1);
        sink.Add(Hash(kind, word.Key));
        sink.Add(Hash(kind + 1, (ulong)word.Form));
        for (var cues = (uint)word.Cue; cues != 0; cues &= cues - 1)
        {
            var cue = (ulong)System.Numerics.BitOperations.TrailingZeroCount(cues);
            sink.Add(Hash(kind + 2, cue));
            sink.Add(Hash(kind + 3, (cue * 32) + (ulong)word.Form));
        }
        if (word.Class.Coarse != 0)
        {
            sink.Add(Hash(kind + 4, word.Class.Coarse));
            sink.Add(Hash(kind + 5, word.Class.Middle));
            sink.Add(Hash(kind + 6, word.Class.Fine));
        }
        if (Math.Abs(offset) == 2) return;

        sink.Add(Hash(kind + 7, (word.Class.Capitals * 32UL) + (ulong)word.Form));
        if (word.Class.Uses != 0)
        {
            sink.Add(Hash(kind + 28, word.Class.Uses));
            sink.Add(Hash(kind + 29, (word.Class.Uses * 32UL) + (ulong)word.Form));
        }
        if (word.Known != 0)
        {
            sink.Add(Hash(kind + 8, word.Known));
            sink.Add(Hash(kind + 9, (word.Known * 32UL) + (ulong)word.Form));
        }
        if (offset != 0) return;

        sink.Add(Hash(kind + 10, word.Printed));
        sink.Add(Hash(kind + 11, (word.Class.Middle * 32UL) + (ulong)word.Form));
        sink.Add(Hash(kind + 12, (ulong)((Math.Min(letters.Length, 10) * 32) + (int)word.Form)));
        var prefix = 1UL;
        for (var i = 0; i < LongestAffix && i < letters.Length - 1; i++)
        {
            prefix = (prefix * 0x100000001B3UL) ^ Fold(letters[i]);
            sink.Add(Hash(kind + 14 + (ulong)i, prefix));
        }
        var suffix = 1UL;
        for (var i = 0; i < LongestAffix && i < letters.Length - 1; i++)
        {
            suffix = (suffix * 0x100000001B3UL) ^ Fold(letters[^(i + 1)]);
            sink.Add(Hash(kind + 20 + (ulong)i, suffix));
            if (i == 2) sink.Add(Hash(kind + 26, (suffix * 32) + (ulong)word.Form));
        }
        if (letters.Contains('-')) sink.Add(Hash(kind + 27, 1));
    }

    /// <summary>The features of a word that depend on several words.</summary>
    /// <param name="words">The sentence with <see cref="Reach"/> empty words on each side.</param>
    /// <param name="at">The word in <paramref name="words"/>.</param>
    /// <param name="left">The first word of the run of capitals it stands in; itself when in none.</param>
    /// <param name="right">The last word of that run.</param>
    /// <param name="sink">Takes them.</param>
    public static void OfPosition<TSink>(ReadOnlySpan<WordFacts> words, int at, int left, int right, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        ref readonly var before2 = ref words[at - 2];
        ref readonly var before = ref words[at - 1];
        ref readonly var here = ref words[at];
        ref readonly var after = ref words[at + 1];
        ref readonly var after2 = ref words[at + 2];
        var form = (ulong)here.Form;

        sink.Add(Hash(0, 1));
        sink.Add(Hash(1, before.Key, here.Key));
        sink.Add(Hash(2, here.Key, after.Key));
        sink.Add(Hash(3, before.Key, after.Key));
        sink.Add(Hash(4, before2.Key, before.Key));
        sink.Add(Hash(5, after.Key, after2.Key));
        sink.Add(Hash(6, ((ulong)before.Form * 32) + form));
        sink.Add(Hash(7, ((ulong)after.Form * 32) + form));
        sink.Add(Hash(8, ((((ulong)before.Form * 32) + form) * 32) + (ulong)after.Form));
        sink.Add(Hash(9, before.Key, form));
        sink.Add(Hash(10, after.Key, form));
        sink.Add(Hash(11, (before.Class.Middle * 32UL) + form));
        sink.Add(Hash(12, (after.Class.Middle * 32UL) + form));
        if (here.Class.Coarse != 0)
        {
            sink.Add(Hash(13, (before.Class.Coarse * 64UL) + here.Class.Coarse));
            sink.Add(Hash(14, (before.Class.Middle * 256UL) + here.Class.Middle));
            sink.Add(Hash(15, (after.Class.Coarse * 64UL) + here.Class.Coarse));
            sink.Add(Hash(16, (after.Class.Middle * 256UL) + here.Class.Middle));
        }
        if (here.Class.Uses != 0)
        {
            sink.Add(Hash(25, (before.Class.Uses * 256UL) + here.Class.Uses));
            sink.Add(Hash(26, (after.Class.Uses * 256UL) + here.Class.Uses));
        }
        if ((before.Cue | here.Cue | after.Cue | before2.Cue) != Cue.None)
        {
            sink.Add(Hash(17, (ulong)before.Cue, (ulong)here.Cue));
            sink.Add(Hash(18, (ulong)here.Cue, (ulong)after.Cue));
            sink.Add(Hash(19, ((ulong)before2.Cue << 20) | (ulong)before.Cue, form));
        }
        if ((here.Phrase | before.Phrase | after.Phrase) != 0)
        {
            sink.Add(Hash(20, (here.Phrase * 4UL) + here.PhrasePart));
            sink.Add(Hash(21, (here.Phrase * 4UL) + here.PhrasePart, form));
            sink.Add(Hash(22, (before.Phrase * 4UL) + before.PhrasePart));
            sink.Add(Hash(23, (after.Phrase * 4UL) + after.PhrasePart));
            sink.Add(Hash(24, (here.Phrase * 4UL) + here.PhrasePart, (ulong)before.Cue));
        }
        if (here.IsCapital) OfRun(words, at, left, right, ref sink);
        else sink.Add(Hash(39, before.Key, 0));
    }

    private static void OfRun<TSink>(ReadOnlySpan<WordFacts> words, int at, int left, int right, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var (fromLeft, fromRight) = ((ulong)Math.Min(at - left, 4), (ulong)Math.Min(right - at, 4));
        ref readonly var outsideLeft = ref words[left - 1];
        ref readonly var outsideRight = ref words[right + 1];
        sink.Add(Hash(40, ((ulong)Math.Min(right - left, 5) * 8) + fromLeft));
        sink.Add(Hash(41, outsideLeft.Key, Math.Min(fromLeft, 1)));
        sink.Add(Hash(42, outsideRight.Key, Math.Min(fromRight, 1)));
        sink.Add(Hash(43, (ulong)outsideLeft.Cue, Math.Min(fromLeft, 1)));
        sink.Add(Hash(44, (ulong)outsideRight.Cue, Math.Min(fromRight, 1)));
        sink.Add(Hash(45, words[left].Key, fromLeft));
        sink.Add(Hash(46, words[right].Key, fromRight));
        sink.Add(Hash(47, (ulong)words[left].Cue, fromLeft));
        sink.Add(Hash(48, (outsideLeft.Class.Middle * 2UL) + Math.Min(fromLeft, 1)));
        sink.Add(Hash(49, (outsideRight.Class.Middle * 2UL) + Math.Min(fromRight, 1)));
        sink.Add(Hash(50, words[left - 2].Key, outsideLeft.Key));
        var cues = Cue.None;
        for (var i = left; i < at; i++) cues |= words[i].Cue;
        sink.Add(Hash(51, (ulong)cues));
        cues = Cue.None;
        for (var i = at + 1; i <= right; i++) cues |= words[i].Cue;
        sink.Add(Hash(52, (ulong)cues));
    }

    private static ulong Hash(ulong kind, ulong value)
    {
        var hash = (value + 0x7F4A7C159E3779B9UL) * 0x9E3779B97F4A7C15UL;
        hash ^= (hash >> 32) ^ (kind * 0xD1B54A32D192ED03UL);
        hash *= 0xFF51AFD7ED558CCDUL;
        return hash ^ (hash >> 29);
    }

    private static ulong Hash(ulong kind, ulong one, ulong other) =>
        Hash(kind, (one * 0xBF58476D1CE4E5B9UL) ^ (one >> 31) ^ (other + 0x2545F4914F6CDD1DUL));

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : char.ToLowerInvariant(c);
}
