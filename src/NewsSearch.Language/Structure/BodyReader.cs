namespace NewsSearch.Language.Structure;

/// <summary>The body of an article as it is read and searched, made from the body as an archive holds it.</summary>
internal static class BodyReader
{
    /// <summary>The paragraphs of the article, each once, one a line, and what became of the rest.</summary>
    public static ReadBody Read(string printed)
    {
        var (paragraphs, repairs) = PrintedParagraphs.Read(printed);
        var reasons = NoiseLines.Read(paragraphs);
        var (body, repeats) = RepeatFinder.Distinct(paragraphs, at => reasons[at] is not null);
        var left = new List<SetAside>();
        for (var at = 0; at < paragraphs.Length; at++)
            if (reasons[at] is { } reason) left.Add(new(at, paragraphs[at], reason));
        return new(body, repeats, left, repairs);
    }
}

/// <summary>A body with what was done to it.</summary>
internal sealed record ReadBody(string Text, IReadOnlyList<Repeat> Repeats, IReadOnlyList<SetAside> SetAside, IReadOnlyList<TextRepair> Repairs);
