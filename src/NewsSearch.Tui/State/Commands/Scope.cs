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

    /// <summary>In the lines in context.</summary>
    Kwic = 128,

    /// <summary>In the trend.</summary>
    Trend = 256,

    /// <summary>On the page of a name.</summary>
    Entity = 512,

    /// <summary>In the tree of places.</summary>
    Places = 1024,

    /// <summary>Where two articles stand side by side.</summary>
    Compare = 2048,

    /// <summary>In the words that tell.</summary>
    Words = 4096,

    /// <summary>In the explanation.</summary>
    Explain = 8192,

    /// <summary>In the groups of lines in context.</summary>
    KwicGroups = 16384,

    /// <summary>In all panels.</summary>
    Panels = Facets | Dates | Results | Reader,

    /// <summary>In all studies: what stands in place of the panels.</summary>
    Studies = Kwic | KwicGroups | Trend | Entity | Places | Compare | Words | Explain,

    /// <summary>In all panels and in all studies.</summary>
    Screens = Panels | Studies,

    /// <summary>In all panels, in all studies and in the query box.</summary>
    Room = Query | Screens,

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
