using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>An article opened from a study: the reader pane over the whole screen.</summary>
/// <param name="Before">What was in the reader pane before, to be put back.</param>
internal sealed record ReadingStudy(Reader? Before) : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.Reader;

    /// <inheritdoc/>
    public override Say Name => Say.PanelReader;

    /// <inheritdoc/>
    public override Say About => Say.AboutReader;
}
