using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Keeping;

/// <summary>What the reading room remembers of an index from one day to the next.</summary>
internal sealed record Memory
{
    /// <summary>Earlier queries, the latest first.</summary>
    public ImmutableList<string> Queries { get; init; } = [];

    /// <summary>The articles marked, in the order in which they were.</summary>
    public ImmutableList<MarkedArticle> Marks { get; init; } = [];

    /// <summary>What was asked last.</summary>
    public Question Question { get; init; } = new();

    /// <summary>Where the keys went.</summary>
    public Focus Focus { get; init; }

    /// <summary>The result chosen, by its id; empty for none.</summary>
    public string Chosen { get; init; } = "";

    /// <summary>The colours that the reader chose.</summary>
    public Theme Theme { get; init; }

    /// <summary>What is worth remembering of a state.</summary>
    public static Memory Of(RoomState state) => new()
    {
        Queries = state.Queries,
        Theme = state.Theme,
        Marks = state.Marks,
        Question = state.Question,
        Focus = state.Focus,
        Chosen = state.SelectedHit?.Id ?? state.Restoring ?? "",
    };

    /// <summary>Goes on where the reader was; <paramref name="place"/> is false where something else is to be shown.</summary>
    public RoomState In(RoomState state, bool place)
    {
        // What is told on the command line or in the user's settings counts more than what was chosen some day.
        var kept = state with { Queries = Queries, Marks = Marks, Theme = state.Theme == Theme.Auto ? Theme : state.Theme };
        return !place ? kept : kept with
        {
            Question = Question,
            Editor = Editor.Of(Question.Query),
            // The reader pane has nothing to show yet: it opens when the results are there.
            Focus = Focus == Focus.Reader ? Focus.Results : Focus,
            Restoring = Chosen.Length > 0 ? Chosen : null,
        };
    }
}
