using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Marks, tags, notes, collections, saved searches and earlier queries.</summary>
internal static class KeepCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("keep.mark", Say.ToggleMark, Scope.Results | Scope.Reader, ["m"], state => state.ToggleMark())
        {
            Hint = Say.HintMark,
            Blocked = WithoutArticle,
        },
        Pick("keep.marks", Say.ShowMarks, PickKind.Marks, "'") with { Blocked = state => state.Marks.IsEmpty ? Say.NoMarks : null },
        new("keep.unmark", Say.ClearMarks, Scope.Panels, [], state => state with { Marks = [] })
        {
            Blocked = state => state.Marks.IsEmpty ? Say.NoMarks : null,
        },
        Pick("keep.tag", Say.TagArticles, PickKind.Tags, "#") with { Blocked = WithoutTargets },
        Pick("keep.collect", Say.CollectArticles, PickKind.Collections, "C") with { Blocked = WithoutTargets },
        new("keep.note", Say.NoteArticle, Scope.Results | Scope.Reader, ["a"], Note) { Blocked = WithoutTargets },
        new("keep.save", Say.SaveSearch, Scope.Panels, ["S"], state => state with { Overlay = new AskOverlay(AskKind.SearchName, Editor.Empty) })
        {
            Blocked = state => state.Curation is null ? Say.CannotKeep : state.Question == new Question() ? Say.NothingToSave : null,
        },
        Pick("keep.saved", Say.ShowSaved, PickKind.Saved, "F8") with
        {
            Blocked = state => state.Curation is null ? Say.CannotKeep : state.Curation.Searches.Count == 0 ? Say.NothingSaved : null,
        },
        Pick("keep.undo", Say.UndoKeeping, PickKind.Commands) with
        {
            Run = state => state.Curate(curator => curator.Undo(), new(Say.KeepingUndone)),
            Blocked = state => state.Curation is null ? Say.CannotKeep : null,
        },
        new("keep.queries", Say.ShowQueries, Scope.Room, ["F7"], state => state with { Overlay = PickOverlay.Of(PickKind.Queries) })
        {
            Blocked = state => state.Queries.IsEmpty ? Say.NoQueries : null,
        },
    ];

    /// <summary>Gives the articles a tag, or takes it from them when all have it.</summary>
    public static RoomState Tag(RoomState state, string tag)
    {
        var ids = state.Targets;
        var all = ids.All(id => state.Curation!.TagsOf(id).Contains(tag));
        return state.Curate(
            curator => curator.Tag(ids, all ? [] : [tag], all ? [tag] : []),
            new(all ? Say.TagTaken : Say.TagGiven, tag, state.Words.Articles(ids.Count)));
    }

    /// <summary>Puts the articles into a collection.</summary>
    public static RoomState Collect(RoomState state, string collection)
    {
        var ids = state.Targets;
        return state.Curate(curator => curator.Collect(collection, ids), new(Say.Collected, collection, state.Words.Articles(ids.Count)));
    }

    /// <summary>Asks a saved search.</summary>
    public static RoomState Ask(RoomState state, SavedSearch search) =>
        state.Ask(Question.Of(search.ToRequest())).GoTo(Focus.Results);

    private static RoomState Note(RoomState state)
    {
        var id = state.SelectedHit!.Id;
        return state with { Overlay = new AskOverlay(AskKind.Note, Editor.Of(state.Curation!.NoteOf(id)?.ReplaceLineEndings(" ") ?? "")) { About = id } };
    }

    private static Say? WithoutArticle(RoomState state) => state.SelectedHit is null ? Say.NothingOpen : null;

    private static Say? WithoutTargets(RoomState state) =>
        state.Curation is null ? Say.CannotKeep : state.Targets.Count == 0 || state.SelectedHit is null ? Say.NothingOpen : null;

    private static Command Pick(string id, Say title, PickKind kind, params string[] keys) =>
        new(id, title, Scope.Panels, keys, state => state with { Overlay = PickOverlay.Of(kind) });
}
