namespace NewsSearch.Tui.State;

/// <summary>Where keys go.</summary>
internal enum Focus
{
    /// <summary>The query box.</summary>
    Query,

    /// <summary>The facet panel.</summary>
    Facets,

    /// <summary>The panel of dates.</summary>
    Dates,

    /// <summary>The list of results.</summary>
    Results,

    /// <summary>The reader pane.</summary>
    Reader,

    /// <summary>The study that stands in place of the panels.</summary>
    Study,
}
