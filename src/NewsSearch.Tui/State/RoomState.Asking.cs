using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>The steps that change the question, and those that take an answer in.</summary>
internal sealed partial record RoomState
{
    /// <summary>Types in the query box: the answer follows the letters.</summary>
    public RoomState Type(Editor editor)
    {
        if (editor.Text == Editor.Text) return this with { Editor = editor, Completions = Completions.None };
        return Ask(Question with { Query = editor.Text }, typing: true) with
        {
            Editor = editor,
            Completions = Completions.For(TypedWord.At(editor)),
        };
    }

    /// <summary>Asks another question.</summary>
    public RoomState Ask(Question question, bool typing = false)
    {
        if (question == Question) return this;
        return Turn(question) with { History = History.Leave(Question, typing), IsTyping = typing };
    }

    /// <summary>Takes the last step back.</summary>
    public RoomState Undo()
    {
        if (!History.CanUndo) return this with { Notice = new(Say.NothingToUndo) };
        var (history, question) = History.Undo(Question);
        return Turn(question) with { History = history };
    }

    /// <summary>Takes the last step again.</summary>
    public RoomState Redo()
    {
        if (!History.CanRedo) return this with { Notice = new(Say.NothingToRedo) };
        var (history, question) = History.Redo(Question);
        return Turn(question) with { History = history };
    }

    /// <summary>Sets a chip, or takes it away when it is set.</summary>
    public RoomState Toggle(Chip chip) => Ask(Question with { Filters = Question.Filters.Toggle(chip) });

    /// <summary>Takes a chip away.</summary>
    public RoomState Drop(Chip chip) => Ask(Question with { Filters = Question.Filters.Without(chip) });

    /// <summary>Takes the first page of an answer in. An answer to another question is dropped.</summary>
    public RoomState Answered(Question question, IReadOnlyList<FacetKey> asked, SearchResults results)
    {
        if (question != Question) return this;
        var again = Answer?.Question == question;
        var chosen = again ? SelectedHit?.Id : Restoring;
        var answered = this with
        {
            Answer = Answer.From(question, asked, results),
            IsBusy = false,
            IsTyping = false,
            Waited = 0,
            Fault = null,
            Reliefs = null,
            WantsPage = false,
            Restoring = null,
            Results = again ? Results : default,
        };
        if (!again && Restoring is null) return answered.SelectHit(0).Arranged();
        // The same question of a newer index: the reader stays with the article, wherever it stands now.
        var at = answered.Answer!.Hits.FindIndex(hit => hit.Id == chosen);
        return answered.SelectHit(at < 0 ? Results.Selected : at).Arranged();
    }

    /// <summary>Tells why there is no answer. The answer before stays.</summary>
    public RoomState Failed(Question question, Fault fault) => question != Question ? this
        : this with { Fault = fault, IsBusy = false, IsTyping = false, Waited = 0, WantsPage = false };

    /// <summary>Takes other counts for the same answer in.</summary>
    public RoomState Counted(Question question, IReadOnlyList<FacetKey> asked, SearchResults results) =>
        question != Question || Answer is not { } answer || answer.Question != question ? this
            : (this with { Answer = answer.With(asked, results), IsBusy = false, Waited = 0 }).Arranged();

    /// <summary>Takes the next page of the same answer in.</summary>
    public RoomState Paged(Question question, string cursor, SearchResults page) =>
        Answer is not { } answer || answer.Question != question || answer.NextCursor != cursor ? this
            : this with { Answer = answer.With(page), WantsPage = false };

    /// <summary>Takes in what would be found without one of the filters.</summary>
    public RoomState Relieved(Question question, IReadOnlyList<Relief> reliefs) => question != Question ? this
        : this with { Reliefs = [.. reliefs.Where(relief => relief.Total > 0).OrderByDescending(relief => relief.Total)] };

    /// <summary>Asks the same question again of an index that another process has changed.</summary>
    public RoomState Refreshed() => this with
    {
        Refreshes = Refreshes + 1,
        IsBusy = true,
        Notice = new(Say.IndexChanged),
    };

    private RoomState Turn(Question question) => question == Question ? this : this with
    {
        Question = question,
        Completions = Completions.None,
        Recalled = -1,
        Restoring = null,
        Editor = question.Query == Editor.Text ? Editor : Editor.Of(question.Query),
        IsBusy = true,
        IsTyping = false,
        Waited = 0,
        Fault = null,
        Reliefs = null,
        WantsPage = false,
    };
}
