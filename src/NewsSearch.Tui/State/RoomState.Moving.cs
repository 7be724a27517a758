using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.State.Studies;

namespace NewsSearch.Tui.State;

/// <summary>The steps that move about.</summary>
internal sealed partial record RoomState
{
    /// <summary>How many rows of the screen a result fills.</summary>
    public const int RowsPerHit = 3;

    // So that the next page is there before the reader is.
    private const int Ahead = 15;

    /// <summary>How many rows of the facet panel are on screen.</summary>
    public int VisibleFacets => Math.Max(1, Layout.Facets.Inside.Height);

    /// <summary>How many results are on screen.</summary>
    public int VisibleHits => Math.Max(1, Layout.Results.Inside.Height / RowsPerHit);

    /// <summary>How many lines of the article are on screen.</summary>
    public int VisibleLines => Math.Max(1, Layout.Reader.Inside.Height);

    /// <summary>How many rows are on screen where keys go.</summary>
    public int VisibleRows => Focus switch
    {
        Focus.Facets => VisibleFacets,
        Focus.Reader => VisibleLines,
        Focus.Dates => 10,
        Focus.Study when Study is { } study => study.VisibleRows(this),
        _ => VisibleHits,
    };

    /// <summary>Moves by rows, or lines, where keys go.</summary>
    public RoomState Move(int by) => Focus switch
    {
        Focus.Facets => SelectFacet(Facets.IndexIn(FacetRows()) + by),
        Focus.Reader => Scroll(Focus.Reader, by),
        Focus.Dates => SelectBar(Dates.Selected + by, extend: false),
        Focus.Study => WithStudy<Study>(study => study.Move(this, by)),
        _ => SelectHit(Results.Selected + by),
    };

    /// <summary>Chooses a row of the facet panel; the nearest that exists.</summary>
    public RoomState SelectFacet(int row) => this with { Facets = Facets.Select(FacetRows(), row, VisibleFacets) };

    /// <summary>Chooses a result; the nearest that exists. The preview follows.</summary>
    public RoomState SelectHit(int at)
    {
        if (Answer is not { } answer) return this;
        var moved = this with { Results = Results.Select(at, answer.Hits.Count, VisibleHits) };
        return moved.WithPage().WithPreview();
    }

    /// <summary>Scrolls a panel and leaves what is chosen in it alone.</summary>
    public RoomState Scroll(Focus panel, int by) => panel switch
    {
        Focus.Facets => this with
        {
            Facets = Facets with { Position = Facets.Position.Scroll(by, FacetRows().Count, VisibleFacets) },
        },
        Focus.Reader => this with { Reader = Reader?.ScrollTo(Reader.Top + by, VisibleLines) },
        _ => (this with { Results = Results.Scroll(by, Answer?.Hits.Count ?? 0, VisibleHits) }).WithPage(),
    };

    /// <summary>Sends the keys elsewhere.</summary>
    public RoomState GoTo(Focus focus)
    {
        if (Study is not null && focus != Focus.Query)
            return (this with { Focus = Study is ReadingStudy ? Focus.Reader : Focus.Study }).Arranged();
        // What is not there cannot take the keys: the reader pane comes with them, the dates do not.
        if (focus == Focus.Dates && ScreenLayout.Of(Width, Height, focus, !Dates.IsHidden).Dates.IsEmpty) focus = Focus.Results;
        var gone = this with { Focus = focus, Completions = Completions.None };
        if (Focus == Focus.Query && focus != Focus.Query) gone = gone.RememberQuery();
        if (focus == Focus.Reader) gone = gone.Read();
        return gone.Arranged();
    }

    /// <summary>Sends the keys to the next panel, or with -1 to the one before.</summary>
    public RoomState GoRound(int by)
    {
        if (Study is not null) return GoTo(Focus == Focus.Query ? Focus.Study : Focus.Query);
        var stops = new List<Focus> { Focus.Query, Focus.Facets };
        if (!ScreenLayout.Of(Width, Height, Focus.Results, !Dates.IsHidden).Dates.IsEmpty) stops.Add(Focus.Dates);
        stops.Add(Focus.Results);
        if (Width >= 110) stops.Add(Focus.Reader);
        var at = stops.IndexOf(Focus);
        // From the reader pane that fills a narrow screen one goes on as from the results below it.
        if (at < 0) at = stops.Count - 1;
        return GoTo(stops[(at + by + stops.Count) % stops.Count]);
    }

    /// <summary>Fits everything into a screen of another size.</summary>
    public RoomState Resize(int width, int height) =>
        (this with { Width = width, Height = height }).GoTo(Focus).WithPreview();

    /// <summary>Takes the article in that the reader pane waits for.</summary>
    public RoomState Read(string id, OpenedArticle? opened, Fault? fault)
    {
        if (Reader is not { } reader || reader.Id != id) return this;
        if (opened is null)
            return this with { Reader = new Reader(id, reader.Query) { Fault = fault, IsMissing = fault is null } };
        var read = new Reader(id, reader.Query) { Opened = opened, Page = PageOf(opened, null, unfolded: false) };
        return this with { Reader = reader.At is { } at ? read.GoToText(at, VisibleLines) : read };
    }

    /// <summary>Jumps to the next hit in the article, or to the one before.</summary>
    public RoomState JumpHit(int by) => this with { Reader = Reader?.JumpHit(by, VisibleLines) };

    /// <summary>Jumps to the next name in the article, or to the one before.</summary>
    public RoomState JumpName(int by) => this with { Reader = Reader?.JumpName(by, VisibleLines) };

    /// <summary>Shows the paragraphs that were printed again, or hides them; what is read stays where it is.</summary>
    public RoomState Fold()
    {
        if (Reader is not { Opened: { } opened, Page: { } page } reader) return this;
        var turned = reader with { Unfolded = !reader.Unfolded, Page = PageOf(opened, reader.Related, !reader.Unfolded) };
        var top = page.LineIn(turned.Page, reader.Top);
        // When it happens out of sight, it is brought into sight.
        var folds = Enumerable.Range(0, turned.Page.Lines.Count).Where(turned.Page.IsFold).ToList();
        if (folds.Count > 0 && !folds.Exists(line => line >= top && line < top + VisibleLines))
            top = folds.Find(line => line >= top) is > 0 and var below ? below : folds[^1];
        return this with { Reader = turned.ScrollTo(top, VisibleLines) };
    }

    /// <summary>What is not known yet of the article being read, or null.</summary>
    public RelatedWish? RelatedWish => Focus == Focus.Reader && Reader is { Opened: { } opened, Related: null } reader
        && opened.Article.Article.Id == reader.Id ? new RelatedWish(reader.Id, Refreshes) : null;

    /// <summary>Takes in what belongs to the article being read.</summary>
    public RoomState WithRelated(Related related) => Reader is not { Opened: { } opened } reader || reader.Id != related.Id ? this
        : this with { Reader = reader with { Related = related, Page = PageOf(opened, related, reader.Unfolded) } };

    /// <summary>Wants the chosen result in the reader pane.</summary>
    private RoomState Read()
    {
        if (SelectedHit is not { } hit || Answer is not { } answer) return this;
        var (id, query) = (hit.Id, answer.Question.Query);
        if (Reader is { } reader && reader.Id == id && reader.Query == query) return this;
        return this with { Reader = new Reader(id, query) { Opened = Reader?.Opened, Page = Reader?.Page } };
    }

    private RoomState WithPreview() =>
        Layout.Reader.IsEmpty || Study is ReadingStudy ? this : SelectedHit is null ? this with { Reader = null } : Read();

    private RoomState WithPage() =>
        Answer is { NextCursor: not null } answer
        && Math.Max(Results.Selected, Results.Top + VisibleHits) + Ahead >= answer.Hits.Count
            ? this with { WantsPage = true }
            : this;

    // What is chosen stays in sight, and the article is wrapped to the pane.
    private RoomState Arranged()
    {
        var rows = FacetRows();
        var state = this with
        {
            Facets = Facets.Select(rows, Facets.IndexIn(rows), VisibleFacets),
            Results = Results.Select(Results.Selected, Answer?.Hits.Count ?? 0, VisibleHits),
        };
        state = state.WithStudy<Study>(study => study.Arranged(state));
        if (state.Reader is not { Opened: { } opened, Page: { } page } reader || state.Layout.Reader.IsEmpty) return state;
        if (page.Width == state.PageWidth) return state with { Reader = reader.ScrollTo(reader.Top, VisibleLines) };
        var wrapped = reader with { Page = state.PageOf(opened, reader.Related, reader.Unfolded) };
        return state with { Reader = wrapped.ScrollTo(page.LineIn(wrapped.Page, reader.Top), state.VisibleLines) };
    }

    // A column is left free on both sides of the text.
    private int PageWidth => Math.Max(10, Layout.Reader.Inside.Width - 2);

    private ArticlePage PageOf(OpenedArticle opened, Related? related, bool unfolded) => ArticlePage.Of(opened, Words, PageWidth, related, unfolded);
}
