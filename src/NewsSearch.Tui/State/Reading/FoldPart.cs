namespace NewsSearch.Tui.State.Reading;

/// <summary>What a paragraph of the reader pane has to do with folding.</summary>
internal enum FoldPart
{
    /// <summary>Nothing: it is always there.</summary>
    None,

    /// <summary>It is the line that stands for what is folded, and is there either way.</summary>
    Line,

    /// <summary>It is there only when unfolded.</summary>
    Unfolded,
}
