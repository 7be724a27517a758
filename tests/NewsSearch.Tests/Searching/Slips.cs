namespace NewsSearch.Tests;

/// <summary>How many slips turn one word into another: the whole table of optimal string alignment, without any economy.</summary>
internal static class Slips
{
    public static int Between(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : new[]
                {
                    table[i - 1, j] + 1,
                    table[i, j - 1] + 1,
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                    i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? table[i - 2, j - 2] + 1 : int.MaxValue,
                }.Min();
            }
        }
        return table[a.Length, b.Length];
    }
}
