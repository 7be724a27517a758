using System.Globalization;
using System.Text;

namespace NewsSearch.Tui.State.Keeping;

/// <summary>Texts to take away: of an article, and of the question.</summary>
internal static class Citation
{
    /// <summary>Who, what, where, when, for a footnote.</summary>
    public static string Of(RoomState state, Hit hit)
    {
        var author = state.Reader?.Opened?.Article.Article is { } article && article.Id == hit.Id ? article.Author : null;
        var parts = new[] { author, $"\"{hit.Title}\"", hit.Source, state.Words.When(hit.Published), hit.Url };
        return PlainText.Clean(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)))) + ".";
    }

    /// <summary>The paragraph that is being read, in quotation marks, with where it stands.</summary>
    public static string? Quotation(RoomState state, Hit hit)
    {
        if (state.Reader is not { Page: { } page } reader || reader.Id != hit.Id || reader.Opened?.Article.Article.Id != hit.Id) return null;
        var line = reader.Hit >= 0 && reader.Hit < page.HitLines.Count ? page.HitLines[reader.Hit] : reader.Top;
        for (; line < page.Lines.Count; line++)
        {
            var text = page.Blocks[page.Lines[line].Block].Text;
            if (text.Length > 0) return $"\"{text.Trim()}\" ({Of(state, hit).TrimEnd('.')})";
        }
        return null;
    }

    /// <summary>The command line that asks the same question again: <c>tui</c> shows this very view, <c>search</c> prints it.</summary>
    public static string CommandLine(RoomState state, string command)
    {
        var (line, question) = (new StringBuilder("newssearch"), state.Question);
        if (state.IndexFolder.Length > 0) line.Append(" --index ").Append(Quote(state.IndexFolder));
        line.Append(' ').Append(command);
        foreach (var chip in question.Filters.Chips)
            line.Append(chip.Exclude ? " --not-" : " --").Append(FacetNames.NameOf(chip.Facet)).Append(' ').Append(Quote(chip.Value));
        if (question.AnyWord) line.Append(" --any");
        if (question.ExactWords) line.Append(" --exact");
        if (question.Collapse) line.Append(" --collapse");
        if (question.AddedAfter is { } generation) line.Append(CultureInfo.InvariantCulture, $" --added-after {generation}");
        if (question.Sort != SortOrder.Relevance) line.Append(" --sort ").Append(question.Sort.ToString().ToLowerInvariant());
        if (question.Query.Length > 0) line.Append(" -- ").Append(Quote(question.Query));
        return line.ToString();
    }

    // Within single quotes a shell leaves everything as it is but the quote itself.
    private static string Quote(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or ',' or ':')
        ? text
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
