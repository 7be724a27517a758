namespace NewsSearch.Tui.State.Reading;

/// <summary>The reader pane: the article in it and where the reader is in it.</summary>
/// <param name="Id">The id of the article wanted.</param>
/// <param name="Query">The query whose hits are shown.</param>
internal sealed record Reader(string Id, string Query)
{
    /// <summary>The article wanted, or the one before it until that is there; null when there is none yet.</summary>
    public OpenedArticle? Opened { get; init; }

    /// <summary>The article, wrapped; null when there is none yet.</summary>
    public ArticlePage? Page { get; init; }

    /// <summary>Where to begin once the article is there, in UTF-16 units of its text; null for the beginning.</summary>
    public int? At { get; init; }

    /// <summary>The first line on screen.</summary>
    public int Top { get; init; }

    /// <summary>The hit jumped to, from 0; negative when none was.</summary>
    public int Hit { get; init; } = -1;

    /// <summary>The name jumped to, from 0; negative when none was, or a hit was after it.</summary>
    public int Stop { get; init; } = -1;

    /// <summary>Where that is, or null.</summary>
    public ReaderStop? CurrentStop => Page is { } page && Stop >= 0 && Stop < page.Stops.Count ? page.Stops[Stop] : null;

    /// <summary>What that is, or null.</summary>
    public ReaderName? CurrentName => CurrentStop is { } stop ? Page!.Names[stop.Name] : null;

    /// <summary>What belongs to the article, or null while that is not known.</summary>
    public Related? Related { get; init; }

    /// <summary>Whether paragraphs that were printed again are shown.</summary>
    public bool Unfolded { get; init; }

    /// <summary>Whether the index no longer has the article.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Why the article cannot be read, or null.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Scrolls to a line, or as far as the text goes.</summary>
    public Reader ScrollTo(int line, int visible) =>
        this with { Top = Math.Clamp(line, 0, Math.Max(0, (Page?.Lines.Count ?? 0) - Math.Max(1, visible))) };

    /// <summary>Jumps to the next name, or with -1 to the one before; at first to one on screen.</summary>
    public Reader JumpName(int by, int visible)
    {
        if (Page is not { Stops.Count: > 0 } page) return this;
        var stop = Stop >= 0 ? (Stop + by + page.Stops.Count) % page.Stops.Count : FirstOnScreen(page, by);
        var line = page.Stops[stop].Line;
        var jumped = this with { Stop = stop };
        return line >= Top && line < Top + visible ? jumped : jumped.ScrollTo(line - visible / 3, visible);
    }

    private int FirstOnScreen(ArticlePage page, int by)
    {
        for (var stop = 0; stop < page.Stops.Count; stop++)
        {
            if (page.Stops[stop].Line >= Top) return by > 0 ? stop : (stop - 1 + page.Stops.Count) % page.Stops.Count;
        }
        return 0;
    }

    /// <summary>Jumps to the hit that stands at a place of the text, or to the first behind it.</summary>
    public Reader GoToText(int at, int visible)
    {
        var hits = Opened?.Hits ?? [];
        for (var hit = 0; hit < hits.Count && hit < Page?.HitLines.Count; hit++)
        {
            if (hits[hit].Start + hits[hit].Length > at) return (this with { Hit = hit - 1 }).JumpHit(1, visible);
        }
        return this;
    }

    /// <summary>Jumps to the next hit, or with -1 to the one before; from the last on to the first.</summary>
    public Reader JumpHit(int by, int visible)
    {
        if (Page is not { HitLines.Count: > 0 } page) return this;
        var hit = Hit < 0 ? (by > 0 ? 0 : page.HitLines.Count - 1)
            : (Hit + by + page.HitLines.Count) % page.HitLines.Count;
        var line = page.HitLines[hit];
        var jumped = this with { Hit = hit, Stop = -1 };
        return line >= Top && line < Top + visible ? jumped : jumped.ScrollTo(line - visible / 3, visible);
    }
}
