namespace NewsSearch.Tui.State.Studies;

/// <summary>Wishes for two articles, compared.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other; null for a near copy.</param>
/// <param name="Copy">Which near copy, from 0.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record CompareWish(string Left, string? Right, int Copy, int Refreshes) : StudyWish<CompareStudy>(Refreshes)
{
    // Longer than any news; comparing books word by word would take minutes.
    private const int LongestText = 200_000;

    /// <inheritdoc/>
    protected override Func<RoomState, CompareStudy, CompareStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var copies = Right is null ? source.Ask(index => index.Copies(Left))?.Where(copy => copy.Id != Left).ToList() ?? [] : [];
        var other = Right ?? (copies.Count == 0 ? null : copies[Copy % copies.Count].Id);
        var left = source.Read(Left, "")?.Article;
        var right = other is null ? null : source.Read(other, "")?.Article;
        IReadOnlyList<DiffPart> parts = left is null || right is null ? [] : WordDiff.Between(Text(left), Text(right));
        var found = new Comparison(this, left, right, copies.Count, parts);
        return (state, study) => (CompareStudy)(study with
        {
            Found = found,
            Rows = CompareRows.None,
            Top = 0,
            Difference = -1,
        }).Arranged(state);
    }

    private static string Text(StoredArticle article)
    {
        var text = article.Annotation.Text;
        return text.Length > LongestText ? text[..LongestText] : text;
    }
}
