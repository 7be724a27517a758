namespace NewsSearch.Tui.State.Commands;

/// <summary>Turns keys into steps.</summary>
internal static class Keyboard
{
    /// <summary>The step that a key takes; the same state when it means nothing here.</summary>
    public static RoomState Press(RoomState state, KeyPress key)
    {
        var scope = ScopeOf(state);
        var fresh = state.Notice is null ? state : state with { Notice = null };
        var next = key.Typed.Length > 0 && (scope & Scope.Typing) != 0 ? Insert(fresh, key.Typed)
            : state.Keys.Find(scope, key.Name)?.RunIn(fresh) ?? fresh;
        // Only two Ctrl+C in a row quit.
        return next.Interrupted && key.Name != "Ctrl+C" ? next with { Interrupted = false } : next;
    }

    /// <summary>Types or pastes a text where text can be typed; elsewhere it goes to the query box.</summary>
    public static RoomState Insert(RoomState state, string text) =>
        TypingCommands.Edit((ScopeOf(state) & Scope.Typing) != 0 ? state : state.GoTo(Focus.Query), editor => editor.Insert(text));

    /// <summary>Where commands are given now.</summary>
    public static Scope ScopeOf(RoomState state) => state.Overlay switch
    {
        HelpOverlay or SheetOverlay => Scope.Help,
        PickOverlay => Scope.Palette,
        AskOverlay => Scope.Ask,
        _ => ScopeOf(state, state.Focus),
    };

    /// <summary>The scope of a panel, or of the study.</summary>
    public static Scope ScopeOf(RoomState state, Focus focus) => focus switch
    {
        Focus.Query => Scope.Query,
        Focus.Facets => Scope.Facets,
        Focus.Dates => Scope.Dates,
        Focus.Reader => Scope.Reader,
        Focus.Study when state.Study is { } study => study.Scope,
        _ => Scope.Results,
    };
}
