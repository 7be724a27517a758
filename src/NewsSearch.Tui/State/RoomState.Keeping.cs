using System.Collections.Immutable;
using NewsSearch.Tui.State.Keeping;

namespace NewsSearch.Tui.State;

/// <summary>What the reader keeps, and the steps that keep it.</summary>
internal sealed partial record RoomState
{
    private const int MostQueries = 200;

    // Terminals drop a sequence that is too long.
    private const int LongestClip = 50_000;

    /// <summary>The folder of the index.</summary>
    public string IndexFolder { get; init; } = "";

    /// <summary>The formats that results can be written in.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>What the reader says of the index; null until it is read.</summary>
    public Curation? Curation { get; init; }

    /// <summary>The articles marked, in the order in which they were.</summary>
    public ImmutableList<MarkedArticle> Marks { get; init; } = [];

    /// <summary>Earlier queries, the latest first.</summary>
    public ImmutableList<string> Queries { get; init; } = [];

    /// <summary>Which of <see cref="Queries"/> is in the query box, from 0; negative when none was called back.</summary>
    public int Recalled { get; init; } = -1;

    /// <summary>What is to be done outside; another object each time.</summary>
    public Errand? Errand { get; init; }

    /// <summary>What was copied last; another object each time.</summary>
    public Clip? Clip { get; init; }

    /// <summary>Whether the terminal is likely to have a clipboard.</summary>
    public bool CanCopy { get; init; } = true;

    /// <summary>A text to hand to the reader's pager, for which the screen is given up; null for none.</summary>
    public string? Paging { get; init; }

    /// <summary>The result to be chosen when the first answer is there, by its id; null for the first.</summary>
    public string? Restoring { get; init; }

    /// <summary>Whether an article is marked.</summary>
    public bool IsMarked(string id) => Marks.Exists(mark => mark.Id == id);

    /// <summary>What commands on articles are about: those marked, or the one chosen.</summary>
    public IReadOnlyList<string> Targets => Marks.Count > 0 ? [.. Marks.Select(mark => mark.Id)] : SelectedHit is { } hit ? [hit.Id] : [];

    /// <summary>Marks the result chosen, or takes its mark away, and goes on to the next.</summary>
    public RoomState ToggleMark()
    {
        if (SelectedHit is not { } hit) return this;
        var marks = IsMarked(hit.Id) ? Marks.RemoveAll(mark => mark.Id == hit.Id) : Marks.Add(new(hit.Id, hit.Title));
        return (this with { Marks = marks }).SelectHit(Results.Selected + (Focus == Focus.Results ? 1 : 0));
    }

    /// <summary>Remembers the query as one that was meant.</summary>
    public RoomState RememberQuery()
    {
        var query = Question.Query.Trim();
        if (query.Length == 0 || Fault is not null || (Queries.Count > 0 && Queries[0] == query)) return this with { Recalled = -1 };
        var queries = Queries.Remove(query).Insert(0, query);
        return this with { Queries = queries.Count > MostQueries ? queries.GetRange(0, MostQueries) : queries, Recalled = -1 };
    }

    /// <summary>Calls an earlier query back into the box; with -1 a later one.</summary>
    public RoomState Recall(int by)
    {
        var at = Math.Clamp(Recalled + by, 0, Math.Max(0, Queries.Count - 1));
        if (at >= Queries.Count) return this;
        // What is in the box already is no step back.
        if (Recalled < 0 && Queries[at] == Question.Query.Trim() && at + 1 < Queries.Count) at++;
        return Ask(Question with { Query = Queries[at] }) with { Recalled = at };
    }

    /// <summary>Copies a text.</summary>
    /// <remarks>No terminal tells whether it did: the text can be shown as well, and is where it is known to fail.</remarks>
    public RoomState Copy(string name, string text) => this with
    {
        Clip = new Clip(name, text),
        Notice = new(Texts.Say.Copied, name),
        Overlay = CanCopy && text.Length <= LongestClip ? Overlay : new SheetOverlay(Texts.Say.CopiedTitle, [text]),
    };

    /// <summary>Has something changed in what the reader says of the index, and says so.</summary>
    public RoomState Curate(Action<Curator> change, Notice done) => this with
    {
        Errand = new Errand((desk, _) =>
        {
            desk.Curate(change);
            var curation = desk.Curation();
            return state => state with { Curation = curation, Notice = done, Refreshes = state.Refreshes + 1, IsBusy = true };
        }),
    };
}
