using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>What lies over the panels and takes the keys, until it is closed.</summary>
internal abstract record Overlay;

/// <summary>The help, for the panel that it was asked for from and then for all.</summary>
/// <param name="For">The panel.</param>
/// <param name="Top">The first line on screen.</param>
internal sealed record HelpOverlay(Focus For, int Top = 0) : Overlay;

/// <summary>A text to read.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lines">Its lines, as long as they like.</param>
/// <param name="Top">The first row on screen.</param>
internal sealed record SheetOverlay(Say Title, ImmutableArray<string> Lines, int Top = 0) : Overlay;

/// <summary>A list to choose from, searched by typing: the palette of commands, and others.</summary>
/// <param name="Kind">What is listed.</param>
/// <param name="Typed">What is typed.</param>
/// <param name="Position">The line chosen among those that match.</param>
internal sealed record PickOverlay(PickKind Kind, Editor Typed, ListPosition Position = default) : Overlay
{
    /// <summary>The list with nothing typed.</summary>
    public static PickOverlay Of(PickKind kind) => new(kind, Editor.Empty);
}

/// <summary>A line asked for: a name, a path.</summary>
/// <param name="Kind">What for.</param>
/// <param name="Typed">What is typed.</param>
internal sealed record AskOverlay(AskKind Kind, Editor Typed) : Overlay
{
    /// <summary>What it is about: the id of an article, a format.</summary>
    public string About { get; init; } = "";
}

/// <summary>What a line can be asked for.</summary>
internal enum AskKind
{
    /// <summary>The file to write an export to.</summary>
    ExportPath,

    /// <summary>Another query for the trend.</summary>
    TrendQuery,

    /// <summary>A note on an article; empty takes it away.</summary>
    Note,

    /// <summary>The name to save a search under.</summary>
    SearchName,

    /// <summary>What the name of a place holds.</summary>
    PlaceName,

    /// <summary>What the values of a facet hold.</summary>
    FacetValue,

    /// <summary>The id of an article to explain.</summary>
    ArticleId,
}

/// <summary>What can be listed to choose from.</summary>
internal enum PickKind
{
    /// <summary>Every command.</summary>
    Commands,

    /// <summary>What can be copied.</summary>
    Copy,

    /// <summary>The formats to export in.</summary>
    Export,

    /// <summary>Earlier queries.</summary>
    Queries,

    /// <summary>Saved searches.</summary>
    Saved,

    /// <summary>The articles marked.</summary>
    Marks,

    /// <summary>Tags to give or take.</summary>
    Tags,

    /// <summary>The themes.</summary>
    Themes,

    /// <summary>Collections to put articles into.</summary>
    Collections,
}
