namespace NewsSearch.Cli.Output;

/// <summary>Prints what changed between two texts: <c>[-removed-]</c> and <c>{+added+}</c>, as wdiff does.</summary>
internal static class DiffOutput
{
    public static void Write(Session session, Ink ink, IReadOnlyList<DiffPart> parts)
    {
        foreach (var (kind, text) in parts)
        {
            var inner = text.TrimEnd();
            var line = Printable.Lines("." + inner)[1..];
            session.Out.Write(kind switch
            {
                DiffKind.Removed => ink.Removed(line),
                DiffKind.Added => ink.Added(line),
                _ => line,
            });
            session.Out.Write(text.AsSpan(inner.Length).Contains('\n') ? "\n" : inner.Length < text.Length ? " " : "");
        }
        session.Out.WriteLine();
    }
}
