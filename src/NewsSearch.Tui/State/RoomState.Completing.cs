namespace NewsSearch.Tui.State;

/// <summary>The steps that go on with what is being typed, or put it right.</summary>
internal sealed partial record RoomState
{
    /// <summary>Takes in how a word could go on. What is no longer being typed is dropped.</summary>
    public RoomState Completed(TypedWord word, IReadOnlyList<Completion> found) =>
        Completions.Word != word ? this : this with { Completions = Completions.With(found) };

    /// <summary>Chooses another of the ways to go on; beyond the first none of them.</summary>
    public RoomState ChooseCompletion(int by) => this with
    {
        Completions = Completions with { Chosen = Math.Clamp(Completions.Chosen + by, -1, Completions.Items.Length - 1) },
    };

    /// <summary>Goes on with the word in one of the ways listed.</summary>
    public RoomState Complete(int at)
    {
        if (Completions is not { IsOpen: true, Word: { } word } || at < 0 || at >= Completions.Items.Length) return this;
        return Type(word.Complete(Editor, Completions.Items[at], Words)) with { Completions = Completions.None };
    }

    /// <summary>The query that may have been meant, where hardly anything was found; null when there is none.</summary>
    public Suggestion? Suggested =>
        Answer is { Suggestions: [var first, ..] } answer && answer.Question == Question ? first : null;

    /// <summary>Asks what may have been meant.</summary>
    public RoomState Correct(Suggestion suggestion) => Ask(Question with { Query = suggestion.Query });
}
