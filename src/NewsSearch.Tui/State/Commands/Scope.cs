namespace NewsSearch.Tui.State.Commands;

/// <summary>Where a command can be given.</summary>
[Flags]
internal enum Scope
{
    /// <summary>In the query box.</summary>
    Query = 1,

    /// <summary>In the facet panel.</summary>
    Facets = 2,

    /// <summary>In the list of results.</summary>
    Results = 4,

    /// <summary>In the reader pane.</summary>
    Reader = 8,

    /// <summary>In the panel of dates.</summary>
    Dates = 64,

    /// <summary>In all panels.</summary>
    Panels = Facets | Dates | Results | Reader,

    /// <summary>In all panels and in the query box.</summary>
    Room = Query | Panels,

    /// <summary>In the help, and in other texts over the panels.</summary>
    Help = 1 << 20,

    /// <summary>In the palette, and in other lists over the panels.</summary>
    Palette = 1 << 21,

    /// <summary>Where a line is asked for.</summary>
    Ask = 1 << 22,

    /// <summary>Wherever text is typed.</summary>
    Typing = Query | Palette | Ask,

    /// <summary>Everywhere.</summary>
    Everywhere = Room | Help | Palette | Ask,
}
