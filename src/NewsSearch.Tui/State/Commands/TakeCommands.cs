using System.Collections.Immutable;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Taking things away: to the clipboard, to a file, to the browser, to a pager.</summary>
internal static class TakeCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("take.copy", Say.CopyMenu, Scope.Panels, ["y"], state => state with { Overlay = PickOverlay.Of(PickKind.Copy) }) { Hint = Say.HintCopy },
        new("take.copy-command", Say.CopyCommandLine, Scope.Panels, ["Y"], state => state.Copy(
            state.Words[Say.TheCommandLine], Citation.CommandLine(state, "tui"))),
        new("take.show", Say.ShowCopied, Scope.Panels, [], state => state with { Overlay = new SheetOverlay(Say.CopiedTitle, [state.Clip!.Text]) })
        {
            Blocked = state => state.Clip is null ? Say.NothingCopied : null,
        },
        new("take.export", Say.ExportResults, Scope.Panels, ["e"], state => state with { Overlay = PickOverlay.Of(PickKind.Export) })
        {
            Blocked = state => state.Formats.IsEmpty ? Say.CannotKeep : state.Answer is not { Total: > 0 } ? Say.NothingHere : null,
        },
        new("take.browse", Say.BrowseArticle, Scope.Results | Scope.Reader, ["o"], Browse)
        {
            Blocked = state => state.SelectedHit is null ? Say.NothingOpen : Address(state) is null ? Say.NoAddress : null,
        },
        new("take.page", Say.PipeArticle, Scope.Results | Scope.Reader, ["|"], state => state with { Paging = Paged(state) })
        {
            Blocked = state => IsOpen(state) ? null : Say.NothingOpen,
        },
    ];

    /// <summary>Writes what was found to a file.</summary>
    public static RoomState Export(RoomState state, string format, string path) => state with
    {
        Notice = new(Say.Exporting, path),
        Errand = new Errand((desk, cancel) =>
        {
            var count = desk.Export(state.Question.ToRequest(0), format, path, cancel);
            return next => next with { Notice = new(Say.Exported, next.Words.Articles(count), path) };
        }),
    };

    private static RoomState Browse(RoomState state)
    {
        var address = Address(state)!;
        return state with
        {
            Notice = new(Say.Opening, address.Host),
            Errand = new Errand((desk, _) =>
            {
                desk.Browse(address);
                return next => next;
            }),
        };
    }

    // An archive is not to be trusted with what is run: only pages of the web are opened.
    private static Uri? Address(RoomState state) =>
        Uri.TryCreate(state.SelectedHit?.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private static bool IsOpen(RoomState state) => state.Reader is { Opened: { } opened } reader && reader.Id == opened.Article.Article.Id;

    private static string Paged(RoomState state)
    {
        var (article, annotation) = state.Reader!.Opened!.Article;
        var when = state.Words.When(annotation.Published);
        var head = string.Join(" · ", new[] { article.Source, when, article.Url }.Where(part => !string.IsNullOrEmpty(part)));
        var paragraphs = new[] { annotation.Title, annotation.Deck, head }.Concat(annotation.Body.Split('\n')).Where(part => part.Length > 0);
        return string.Join("\n\n", paragraphs.Select(PlainText.Clean)) + "\n";
    }
}
