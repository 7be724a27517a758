using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Dates;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>Everything that the reading room shows, at one moment.</summary>
/// <remarks>
/// Immutable. A step of the program is a function from one of these to the next; what has to be fetched for it follows
/// from the difference (<see cref="Session"/>).
/// </remarks>
internal sealed partial record RoomState
{
    /// <summary>The language.</summary>
    public required Wording Words { get; init; }

    /// <summary>Which keys give which command.</summary>
    public Keymap Keys { get; init; } = Keymap.Default;

    /// <summary>What was wrong in the reader's file of keys.</summary>
    public IReadOnlyList<KeymapProblem> KeyProblems { get; init; } = [];

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; }

    /// <summary>Whether frames and signs are drawn with ASCII alone.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Columns of the screen.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Rows of the screen.</summary>
    public int Height { get; init; } = 24;

    /// <summary>Where keys go.</summary>
    public Focus Focus { get; init; }

    /// <summary>What lies over the panels, or null.</summary>
    public Overlay? Overlay { get; init; }

    /// <summary>A message until the next key, or null.</summary>
    public Notice? Notice { get; init; }

    /// <summary>The query box. Its text is always that of <see cref="Question"/>.</summary>
    public Editor Editor { get; init; } = Editor.Empty;

    /// <summary>Ways to go on with what is being typed.</summary>
    public Completions Completions { get; init; } = Completions.None;

    /// <summary>What is asked.</summary>
    public Question Question { get; init; } = new();

    /// <summary>Whether the question is still being typed, so that its answer can wait for the next letter.</summary>
    public bool IsTyping { get; init; }

    /// <summary>Rises when the same question must be asked again, because the index has changed.</summary>
    public int Refreshes { get; init; }

    /// <summary>The questions before and after.</summary>
    public History History { get; init; } = History.Empty;

    /// <summary>Whether an answer is awaited.</summary>
    public bool IsBusy { get; init; } = true;

    /// <summary>How many tenths of a second it has been awaited for.</summary>
    public int Waited { get; init; }

    /// <summary>Why there is no answer to the question, or null. The answer before stays.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The last answer that came, or null before the first.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Which filter to drop when nothing is found, most articles first; null when not known.</summary>
    public IReadOnlyList<Relief>? Reliefs { get; init; }

    /// <summary>The facet panel.</summary>
    public FacetPanel Facets { get; init; } = FacetPanel.Start;

    /// <summary>The panel of dates.</summary>
    public DatePanel Dates { get; init; } = DatePanel.Start;

    /// <summary>Where the reader is in the list of results.</summary>
    public ListPosition Results { get; init; }

    /// <summary>Whether the next page of results is wanted.</summary>
    public bool WantsPage { get; init; }

    /// <summary>The reader pane, or null before the first article.</summary>
    public Reader? Reader { get; init; }

    /// <summary>Whether the last key was Ctrl+C: a second one quits.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Rises when the whole screen must be drawn anew.</summary>
    public int Redraws { get; init; }

    /// <summary>Whether to end.</summary>
    public bool IsOver { get; init; }

    /// <summary>The key of a command as it is shown; empty when it has none.</summary>
    public string KeyOf(string command) => Words.Key(Keys.First(CommandTable.ById(command)));

    /// <summary>Where everything is.</summary>
    public ScreenLayout Layout => Study is ReadingStudy
        ? new(Area.None, Area.None, Area.None, StudyArea)
        : ScreenLayout.Of(Width, Height, Focus, !Dates.IsHidden);

    /// <summary>The rows of the facet panel.</summary>
    public IReadOnlyList<FacetRow> FacetRows() => Answer is { } answer
        ? State.FacetRows.Of(Facets, answer.Facets, Question.Filters)
        : [];

    /// <summary>The result chosen, or null.</summary>
    public Hit? SelectedHit =>
        Answer is { } answer && Results.Selected < answer.Hits.Count ? answer.Hits[Results.Selected] : null;
}
