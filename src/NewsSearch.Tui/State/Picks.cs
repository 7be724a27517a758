using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>Makes the lists to choose from.</summary>
internal static class Picks
{
    /// <summary>The lines that match what is typed, the best first; all of them in their order when nothing is.</summary>
    public static IReadOnlyList<Pick> Of(RoomState state, PickOverlay overlay)
    {
        var typed = overlay.Typed.Text.Trim();
        IEnumerable<Pick> matching =
            All(state, overlay.Kind).Select(pick => (pick, score: FuzzyMatch.Score(typed, pick.Name)))
                .Where(match => match.score is not null)
                .OrderByDescending(match => match.score)
                .ThenByDescending(match => match.pick.Rank)
                .Select(match => match.pick);
        return typed.Length == 0 ? [.. matching] : [.. matching, .. New(state, overlay.Kind, typed)];
    }

    /// <summary>What the list is called.</summary>
    public static Say Title(PickKind kind) => kind switch
    {
        PickKind.Copy => Say.CopyMenu,
        PickKind.Export => Say.ExportResults,
        PickKind.Queries => Say.ShowQueries,
        PickKind.Saved => Say.ShowSaved,
        PickKind.Marks => Say.ShowMarks,
        PickKind.Themes => Say.ChangeTheme,
        PickKind.Tags => Say.TagArticles,
        PickKind.Collections => Say.CollectArticles,
        _ => Say.PaletteTitle,
    };

    /// <summary>What is said where no line matches.</summary>
    public static Say Nothing(PickOverlay overlay) => overlay.Kind switch
    {
        PickKind.Commands => Say.NoCommand,
        PickKind.Tags or PickKind.Collections when overlay.Typed.Text.Trim().Length == 0 => Say.TypeNewName,
        _ => Say.NothingMatches,
    };

    private static IEnumerable<Pick> All(RoomState state, PickKind kind) => kind switch
    {
        PickKind.Copy => Copies(state),
        PickKind.Export => state.Formats.Select(format => new Pick(format, next => AskPath(next, format)) { Note = state.Words.Articles(state.Answer?.Total ?? 0) }),
        PickKind.Queries => state.Queries.Select(query => new Pick(PlainText.Clean(query), next => next.Ask(next.Question with { Query = query }))),
        PickKind.Saved => (state.Curation?.Searches ?? []).Select(search => new Pick(PlainText.Clean(search.Name), next => KeepCommands.Ask(next, search))
        {
            Note = PlainText.Clean(search.Query.Length > 40 ? search.Query[..40] + "…" : search.Query),
        }),
        PickKind.Marks => state.Marks.Select(mark => new Pick(PlainText.Clean(mark.Title), next => Show(next, mark.Id))),
        PickKind.Themes => Themes(state),
        PickKind.Tags => Tags(state),
        PickKind.Collections => (state.Curation?.Collections ?? new Dictionary<string, IReadOnlyList<string>>())
            .Select(group => new Pick(PlainText.Clean(group.Key), next => KeepCommands.Collect(next, group.Key)) { Note = state.Words.Articles(group.Value.Count) }),
        _ => Commands(state),
    };

    // What is typed can be a name that is not there yet.
    private static IEnumerable<Pick> New(RoomState state, PickKind kind, string typed)
    {
        if (state.Curation is not { } curation) yield break;
        if (kind == PickKind.Tags && !curation.Tags.ContainsKey(typed))
            yield return new Pick(state.Words.Format(Say.NewTag, typed), next => KeepCommands.Tag(next, typed));
        if (kind == PickKind.Collections && !curation.Collections.ContainsKey(typed))
            yield return new Pick(state.Words.Format(Say.NewCollection, typed), next => KeepCommands.Collect(next, typed));
    }

    // What can be given from the panel where the reader is comes first, what works everywhere before what does not.
    private static IEnumerable<Pick> Commands(RoomState state)
    {
        var (under, scope) = (state with { Overlay = null }, Keyboard.ScopeOf(state, state.Focus));
        return CommandTable.All.Where(command => command.InPalette && (command.Scope & Scope.Room) != 0)
            .Select(command => new Pick(state.Words[command.Title], command.RunIn)
            {
                Note = state.Words.Key(state.Keys.First(command)),
                Blocked = command.Blocked(under) is { } reason ? state.Words[reason] : null,
                Rank = command.Scope.HasFlag(scope) ? 1 : 0,
            });
    }

    private static IEnumerable<Pick> Copies(RoomState state)
    {
        var words = state.Words;
        if (state.SelectedHit is { } hit)
        {
            yield return Copy(Say.TheCitation, Citation.Of(state, hit));
            if (Citation.Quotation(state, hit) is { } quotation) yield return Copy(Say.TheQuotation, quotation);
            yield return Copy(Say.TheId, hit.Id);
            if (!string.IsNullOrEmpty(hit.Url)) yield return Copy(Say.TheAddress, hit.Url);
        }
        yield return Copy(Say.TheCommandLine, Citation.CommandLine(state, "tui"));
        yield return Copy(Say.TheSearchLine, Citation.CommandLine(state, "search"));

        Pick Copy(Say name, string text)
        {
            var shown = PlainText.Clean(text);
            return new(words[name], next => next.Copy(words[name], shown)) { Note = shown.Length > 44 ? shown[..44] + "…" : shown };
        }
    }

    private static IEnumerable<Pick> Themes(RoomState state) =>
        new[] { (Theme.Auto, Say.ThemeAuto), (Theme.Dark, Say.ThemeDark), (Theme.Light, Say.ThemeLight), (Theme.Sixteen, Say.ThemeSixteen), (Theme.Mono, Say.ThemeMono) }
            .Select(row => new Pick((state.Theme == row.Item1 ? "✓ " : "  ") + state.Words[row.Item2], next => next with { Theme = row.Item1, Redraws = next.Redraws + 1 }));

    private static IEnumerable<Pick> Tags(RoomState state)
    {
        if (state.Curation is not { } curation) yield break;
        foreach (var (tag, ids) in curation.Tags)
        {
            var mark = state.Targets.All(ids.Contains) ? "✓ " : "  ";
            yield return new Pick(mark + PlainText.Clean(tag), next => KeepCommands.Tag(next, tag)) { Note = state.Words.Articles(ids.Count) };
        }
    }

    private static RoomState AskPath(RoomState state, string format) =>
        state with { Overlay = new AskOverlay(AskKind.ExportPath, Editor.Of($"newssearch.{Ending(format)}")) { About = format } };

    private static string Ending(string format) => format switch
    {
        "markdown" => "md",
        "bibtex" => "bib",
        "csl" => "json",
        "tei" => "xml",
        "ids" => "txt",
        _ => format,
    };

    private static RoomState Show(RoomState state, string id) =>
        state.Ask(new Question { Query = $"id:\"{id.Replace("\"", "", StringComparison.Ordinal)}\"" }).GoTo(Focus.Results);
}
