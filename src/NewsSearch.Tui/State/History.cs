using System.Collections.Immutable;

namespace NewsSearch.Tui.State;

/// <summary>The questions asked before and those taken back, for undo and redo.</summary>
internal sealed record History
{
    /// <summary>Nothing yet.</summary>
    public static History Empty { get; } = new();

    /// <summary>The questions before, the latest on top.</summary>
    public ImmutableStack<Question> Past { get; init; } = [];

    /// <summary>The questions taken back, the latest on top.</summary>
    public ImmutableStack<Question> Future { get; init; } = [];

    // Letters typed one after another are one step, not one each.
    private bool Typing { get; init; }

    /// <summary>Remembers <paramref name="left"/> before another question takes its place.</summary>
    /// <param name="left">The question being left.</param>
    /// <param name="typing">Whether it is left by typing in the query box.</param>
    public History Leave(Question left, bool typing) => new()
    {
        Past = typing && Typing ? Past : Past.Push(left),
        Typing = typing,
    };

    /// <summary>Whether there is a step to take back.</summary>
    public bool CanUndo => !Past.IsEmpty;

    /// <summary>Whether there is a step to take again.</summary>
    public bool CanRedo => !Future.IsEmpty;

    /// <summary>Takes a step back from <paramref name="current"/>. There must be one.</summary>
    public (History History, Question Question) Undo(Question current)
    {
        var past = Past.Pop(out var question);
        // Typing and taking it back again leaves a step that leads nowhere.
        while (question == current && !past.IsEmpty) past = past.Pop(out question);
        return (new History { Past = past, Future = Future.Push(current) }, question);
    }

    /// <summary>Takes again the step that was taken back last. There must be one.</summary>
    public (History History, Question Question) Redo(Question current)
    {
        var future = Future.Pop(out var question);
        return (new History { Past = Past.Push(current), Future = future }, question);
    }
}
