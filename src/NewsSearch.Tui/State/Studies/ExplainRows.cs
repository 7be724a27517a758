using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>A row of an explanation.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Ink">In which ink.</param>
/// <param name="Depth">How far it stands in.</param>
/// <param name="Number">What stands at its right end; empty for nothing.</param>
internal sealed record ExplainRow(string Text, Ink Ink, int Depth = 0, string Number = "");

/// <summary>Writes an explanation in words.</summary>
internal static class ExplainRows
{
    /// <summary>The rows: the article first, then how the query was read, then the filters.</summary>
    public static IReadOnlyList<ExplainRow> Of(Explanation found, Wording words)
    {
        var rows = new List<ExplainRow>();
        if (found.Article is { } article) AddArticle(rows, article, words);
        rows.Add(new(words[Say.HowRead], Ink.Accent, Number: words.Articles(found.Total)));
        AddPart(rows, found.Root, words, 1);
        if (found.Dropped.Count > 0) rows.Add(new(words.Format(Say.LeftOut, string.Join(", ", found.Dropped)), Ink.Faint, 1));
        if (found.Filters.Count == 0) return rows;
        rows.Add(new("", Ink.Normal));
        rows.Add(new(words[Say.PanelFacets], Ink.Accent));
        foreach (var filter in found.Filters)
        {
            var values = string.Join(" · ", filter.Filter.Values.Select(value => words.Value(filter.Filter.Facet, value)));
            rows.Add(new($"{(filter.Filter.Exclude ? "−" : "+")}{words.Facet(filter.Filter.Facet)}: {values}",
                filter.Filter.Exclude ? Ink.Exclude : Ink.Include, 1, words.Articles(filter.Articles)));
        }
        return rows;
    }

    private static void AddArticle(List<ExplainRow> rows, ExplainedArticle article, Wording words)
    {
        rows.Add(article.Found
            ? new(words[Say.WhyScore], Ink.Accent, Number: words.Decimal(article.Score, 2))
            : new(words[Say.WhyNotFound], Ink.Fault));
        foreach (var part in article.Parts.OrderByDescending(part => part.Value))
        {
            var times = part.Finds > 1 ? $" · {words.Format(Say.SomeTimes, part.Finds)}" : "";
            rows.Add(new($"{words.ScorePart(part.Kind)} {part.Text}".TrimEnd() + times, Ink.Normal, 1, words.Decimal(part.Value, 2)));
        }
        foreach (var obstacle in article.Obstacles) rows.Add(new($"{words.Obstacle(obstacle.Kind)} {obstacle.Text}", Ink.Normal, 1));
        rows.Add(new("", Ink.Normal));
    }

    private static void AddPart(List<ExplainRow> rows, ExplainedPart part, Wording words, int depth)
    {
        rows.Add(new($"{words.ExplainedKind(part.Kind)} {part.Text}".TrimEnd(), depth == 1 ? Ink.Strong : Ink.Normal, depth, words.Articles(part.Articles)));
        foreach (var form in part.Forms)
        {
            var off = form.Switch.Length == 0 ? "" : $" · {words.Format(Say.WithoutForm, form.Switch)}";
            rows.Add(new($"{words.ExplainedForm(form.Kind)} {form.Form}{off}", Ink.Faint, depth + 1, words.Articles(form.Articles)));
        }
        foreach (var below in part.Parts) AddPart(rows, below, words, depth + 1);
    }
}
