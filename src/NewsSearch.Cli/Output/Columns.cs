namespace NewsSearch.Cli.Output;

/// <summary>Prints rows in columns: the first to the left, numbers to the right.</summary>
internal static class Columns
{
    public static void Write(TextWriter output, IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        IReadOnlyList<string>[] all = [heads, .. rows];
        var widths = Enumerable.Range(0, heads.Count).Select(i => all.Max(row => row[i].Length)).ToArray();
        foreach (var row in all)
            output.WriteLine("  " + string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
    }
}
