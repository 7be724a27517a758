namespace NewsSearch.Tui.State.Reading;

/// <summary>A paragraph of the reader pane.</summary>
/// <param name="Text">Its text, safe to draw.</param>
/// <param name="Ink">What it is drawn in where no mark says otherwise.</param>
/// <param name="Marks">Its marks, in order.</param>
internal sealed record Block(string Text, Ink Ink, IReadOnlyList<Mark> Marks)
{
    /// <summary>How many columns all of its lines but the first stand in from the left.</summary>
    public int Indent { get; init; }

    /// <summary>What it has to do with folding.</summary>
    public FoldPart Fold { get; init; }
}
