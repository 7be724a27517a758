using System.Collections.Immutable;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>The words that tell: those that stand near what is looked for, or those that its articles use more than others.</summary>
internal sealed record WordsStudy : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.Words;

    /// <inheritdoc/>
    public override Say Name => Say.StudyWords;

    /// <inheritdoc/>
    public override Say About => Say.AboutWords;

    /// <summary>Whether words of the articles are compared with those of all, else words near the finds.</summary>
    public bool Keyness { get; init; }

    /// <summary>What words near the finds are ranked by.</summary>
    public CollocateSort Sort { get; init; }

    /// <summary>What was found, or null before.</summary>
    public ImmutableArray<WordRow>? Rows { get; init; }

    /// <summary>What that is the answer to.</summary>
    public WordsWish? Held { get; init; }

    /// <summary>The row chosen.</summary>
    public ListPosition Position { get; init; }

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        if (string.IsNullOrWhiteSpace(state.Asked.Query)) return null;
        var wish = new WordsWish(state.Asked, Keyness, Sort, state.Refreshes);
        return wish == Held ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Position = Position.Select(Position.Selected + by, Rows?.Length ?? 0, VisibleRows(state)) };

    /// <inheritdoc/>
    public override int VisibleRows(RoomState state) => Math.Max(1, state.StudyArea.Inside.Height - 1);
}

/// <summary>A word that tells.</summary>
/// <param name="Word">The word.</param>
/// <param name="Count">How often it stands near the finds, or in the articles found.</param>
/// <param name="Total">How often it stands in all articles.</param>
/// <param name="LogLikelihood">How sure it is that this is no chance.</param>
/// <param name="Strength">How strong it is: logDice of words near the finds, else log ratio.</param>
/// <param name="MutualInformation">For words near the finds.</param>
internal sealed record WordRow(string Word, long Count, long Total, double LogLikelihood, double Strength, double MutualInformation);

/// <summary>Wishes for the words that tell.</summary>
/// <param name="Of">What is asked.</param>
/// <param name="Keyness">Whether words of the articles are compared with those of all.</param>
/// <param name="Sort">What words near the finds are ranked by.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record WordsWish(Question Of, bool Keyness, CollocateSort Sort, int Refreshes) : StudyWish<WordsStudy>(Refreshes)
{
    private const int Most = 200;

    /// <inheritdoc/>
    protected override Func<RoomState, WordsStudy, WordsStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var request = Of.ToRequest(0);
        ImmutableArray<WordRow> rows = Keyness
            ? [.. source.Ask(index => index.Keyness(new KeynessRequest(request, request with { Query = "", Filters = [] }) { Take = Most }, cancel)).Values
                .Select(word => new WordRow(word.Word, word.Count, word.AgainstCount, word.LogLikelihood, word.LogRatio, 0))]
            : [.. source.Ask(index => index.Collocates(new CollocateRequest(request) { Sort = Sort, Take = Most }, cancel)).Values
                .Select(word => new WordRow(word.Word, word.Count, word.Total, word.LogLikelihood, word.LogDice, word.MutualInformation))];
        return (state, study) => (WordsStudy)(study with { Rows = rows, Held = this, Position = default }).Move(state, 0);
    }
}
