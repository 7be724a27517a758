using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Lines;

/// <summary>What can be said to the dialogue of lines, in English and in Indonesian whatever the language is.</summary>
internal static class LineCommands
{
    private static readonly ImmutableArray<(LineAct Act, string Names, Say Help)> Table =
    [
        (LineAct.Search, "search|cari", Say.LineSearch),
        (LineAct.Open, "open|buka", Say.LineOpen),
        (LineAct.Next, "next|lanjut", Say.NextArticle),
        (LineAct.Previous, "back|mundur", Say.PreviousArticle),
        (LineAct.More, "more|lagi", Say.LineMore),
        (LineAct.Results, "results|hasil", Say.LineResults),
        (LineAct.Facets, "facets|saringan", Say.LineFacets),
        (LineAct.Include, "include|pilih", Say.LineInclude),
        (LineAct.Exclude, "exclude|kecuali", Say.LineExclude),
        (LineAct.Filters, "filters|terpasang", Say.LineFilters),
        (LineAct.Undo, "undo|batal", Say.Undo),
        (LineAct.Redo, "redo|ulang", Say.Redo),
        (LineAct.Clear, "clear|hapus", Say.ClearFilters),
        (LineAct.Sort, "sort|urut", Say.ChangeOrder),
        (LineAct.Mark, "mark|tandai", Say.ToggleMark),
        (LineAct.Tag, "tag|label", Say.TagArticles),
        (LineAct.Note, "note|catat", Say.NoteArticle),
        (LineAct.Cite, "cite|rujuk", Say.LineCite),
        (LineAct.Command, "command|perintah", Say.LineCommand),
        (LineAct.Export, "export|ekspor", Say.ExportResults),
        (LineAct.Browse, "browse|web", Say.BrowseArticle),
        (LineAct.Help, "help|bantuan|?", Say.OpenHelp),
        (LineAct.Quit, "quit|keluar", Say.Quit),
    ];

    /// <summary>The names and what they do.</summary>
    public static IEnumerable<(string Names, Say Help)> All => Table.Select(row => (row.Names, row.Help));

    /// <summary>What the word means, or null.</summary>
    public static LineAct? Find(string word)
    {
        foreach (var (act, names, _) in Table)
        {
            if (names.Split('|').Contains(word, StringComparer.OrdinalIgnoreCase)) return act;
        }
        return null;
    }
}

/// <summary>What is done in the dialogue of lines.</summary>
internal enum LineAct
{
    /// <summary>Asks.</summary>
    Search,

    /// <summary>Reads an article.</summary>
    Open,

    /// <summary>Reads the next article.</summary>
    Next,

    /// <summary>Reads the article before.</summary>
    Previous,

    /// <summary>Tells more results.</summary>
    More,

    /// <summary>Tells the results again.</summary>
    Results,

    /// <summary>Tells the facets.</summary>
    Facets,

    /// <summary>Includes a value.</summary>
    Include,

    /// <summary>Excludes a value.</summary>
    Exclude,

    /// <summary>Tells the filters.</summary>
    Filters,

    /// <summary>Takes a step back.</summary>
    Undo,

    /// <summary>Takes it again.</summary>
    Redo,

    /// <summary>Clears the filters.</summary>
    Clear,

    /// <summary>Changes the order.</summary>
    Sort,

    /// <summary>Marks the article.</summary>
    Mark,

    /// <summary>Tags the article.</summary>
    Tag,

    /// <summary>Notes something on it.</summary>
    Note,

    /// <summary>Cites it.</summary>
    Cite,

    /// <summary>Tells the command line.</summary>
    Command,

    /// <summary>Writes the results to a file.</summary>
    Export,

    /// <summary>Opens the page of the article.</summary>
    Browse,

    /// <summary>Explains.</summary>
    Help,

    /// <summary>Ends.</summary>
    Quit,
}
