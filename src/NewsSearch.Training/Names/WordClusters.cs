namespace NewsSearch.Training.Names;

/// <summary>Sorts word vectors into clusters by their angle: spherical k-means (Dhillon and Modha, 2001).</summary>
internal static class WordClusters
{
    private const int Rounds = 12, FrequentWords = 40_000, SeedWords = 20_000;

    /// <summary>The cluster of each word, from 0.</summary>
    /// <param name="vectors">Of length 1, the most frequent words first.</param>
    /// <param name="count">How many clusters.</param>
    public static int[] Sort(float[] vectors, int count)
    {
        const int size = WordVectors.Dimensions;
        var words = vectors.Length / size;
        var random = new Random(count);
        var centres = new float[count * size];
        for (var cluster = 0; cluster < count; cluster++) CopyWord(random.Next(Math.Min(words, SeedWords)), cluster);
        var nearest = new int[words];
        for (var round = 0; round < Rounds; round++)
        {
            var last = round == Rounds - 1;
            var some = last ? words : Math.Min(words, FrequentWords);
            Parallel.For(0, some, word => nearest[word] = Nearest(vectors.AsSpan(word * size, size), centres));
            if (last) break;
            Array.Clear(centres);
            for (var word = 0; word < some; word++)
            {
                for (var i = 0; i < size; i++) centres[(nearest[word] * size) + i] += vectors[(word * size) + i];
            }
            for (var cluster = 0; cluster < count; cluster++)
            {
                var centre = centres.AsSpan(cluster * size, size);
                var length = MathF.Sqrt(WordVectors.Dot(centre, centre));
                if (length < 1e-6f)
                {
                    CopyWord(random.Next(some), cluster);
                    continue;
                }
                for (var i = 0; i < size; i++) centre[i] /= length;
            }
        }
        return nearest;

        void CopyWord(int word, int cluster) => vectors.AsSpan(word * size, size).CopyTo(centres.AsSpan(cluster * size));
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centres)
    {
        var (best, closest) = (float.MinValue, 0);
        for (var cluster = 0; cluster * vector.Length < centres.Length; cluster++)
        {
            var likeness = WordVectors.Dot(vector, centres.AsSpan(cluster * vector.Length, vector.Length));
            if (likeness > best) (best, closest) = (likeness, cluster);
        }
        return closest;
    }
}
