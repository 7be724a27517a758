namespace NewsSearch.Tui.State;

/// <summary>What a piece of text is, for its colour and style to be chosen by.</summary>
internal enum Ink : byte
{
    /// <summary>Running text.</summary>
    Normal,

    /// <summary>What matters less: counts, hints, ellipses.</summary>
    Faint,

    /// <summary>What matters more: the headlines of results.</summary>
    Strong,

    /// <summary>Headings, the prompt, the mark of the row chosen.</summary>
    Accent,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A place's name.</summary>
    Place,

    /// <summary>An organization's name.</summary>
    Organization,

    /// <summary>A date.</summary>
    Date,

    /// <summary>When a result was published.</summary>
    When,

    /// <summary>What the query matched.</summary>
    Hit,

    /// <summary>The match that the reader has jumped to.</summary>
    CurrentHit,

    /// <summary>A value that articles must have.</summary>
    Include,

    /// <summary>A value that they must not have.</summary>
    Exclude,

    /// <summary>What went wrong.</summary>
    Fault,

    /// <summary>The name of a key.</summary>
    Key,

    /// <summary>The frame of a panel.</summary>
    Frame,

    /// <summary>The frame of the panel that keys go to.</summary>
    FocusedFrame,

    /// <summary>The bars of a chart.</summary>
    Bar,

    /// <summary>Where text is typed.</summary>
    Field,
}
