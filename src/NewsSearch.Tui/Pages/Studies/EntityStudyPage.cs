using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>The page of a name: its names, when it was written about, what it is seen with, and the articles.</summary>
internal static class EntityStudyPage
{
    private const int Wide = 110;
    private const int MostVariants = 5;
    private const int MostEvidence = 4;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, EntityStudy study)
    {
        var words = state.Words;
        var page = study.Found?.Page;
        var name = PlainText.Clean(page?.Name ?? study.Value);
        var inside = StudyPage.Frame(canvas, state, $"{words.Facet(study.Facet)}: {name}", page is null ? "" : words.Articles(page.Articles));
        if (page is null || study.FaultIn(state) is not null)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[Say.NobodyNamesIt]);
            return;
        }
        var text = inside with { X = inside.X + 1, Width = inside.Width - 2 };
        var y = DrawHead(canvas, words, study, page, text);
        var below = text with { Y = y, Height = inside.Y + inside.Height - y };
        var names = study.Rows.TakeWhile(row => row.Hit is null).Count();
        if (inside.Width < Wide)
        {
            DrawRows(canvas, state, study, below, 0, study.Rows.Length);
            return;
        }
        var half = text.Width * 2 / 5;
        DrawRows(canvas, state, study, below with { Width = half }, 0, names);
        DrawRows(canvas, state, study, below with { X = below.X + half + 3, Width = text.Width - half - 3 }, names, study.Rows.Length);
    }

    // Names and evidence on the left, the bars beside them.
    private static int DrawHead(Canvas canvas, Wording words, EntityStudy study, EntityPage page, Area area)
    {
        var bars = study.Found!.Histogram?.Bars ?? [];
        var half = bars.Count == 0 ? area.Width : area.Width / 2 - 1;
        var y = area.Y;
        if (page is { First: { } first, Last: { } last })
            new Pen(canvas, area.X, y++, half).Write(words.Format(Say.SeenFrom, words.DayOf(first), words.DayOf(last)), Ink.Faint);
        foreach (var variant in page.Variants.Take(MostVariants))
        {
            new Pen(canvas, area.X, y++, half).WriteRight(words.Number(variant.Articles), Ink.Faint).WriteRight("  ", Ink.Normal)
                .Write(PlainText.Clean(variant.Name), InkOf(study.Facet));
        }
        if (page.Variants.Count > MostVariants)
            new Pen(canvas, area.X, y++, half).Write(words.Format(Say.MoreValues, page.Variants.Count - MostVariants), Ink.Faint);
        foreach (var evidence in page.Evidence.Take(area.Height < 24 ? 1 : MostEvidence))
        {
            new Pen(canvas, area.X, y++, half).WriteRight(words.Number(evidence.Articles), Ink.Faint).WriteRight("  ", Ink.Normal)
                .Write($"= {PlainText.Clean(evidence.Variant)}", Ink.Normal).Write($" · {words.Origin(evidence.Origin)}", Ink.Faint);
        }
        if (bars.Count > 0)
        {
            var height = Math.Clamp(y - area.Y, 4, 8);
            DrawBars(canvas, words, study.Found.Histogram!, area with { X = area.X + half + 2, Width = area.Width - half - 2, Height = height });
            y = Math.Max(y, area.Y + height);
        }
        return y + 1;
    }

    private static void DrawBars(Canvas canvas, Wording words, DateHistogram histogram, Area area)
    {
        var bars = histogram.Bars;
        // What does not fit is put together, neighbours to one.
        var together = (bars.Count + area.Width - 1) / area.Width;
        var counts = bars.Chunk(together).Select(chunk => chunk.Sum(bar => bar.Count)).ToList();
        var days = bars.Chunk(together).Select(chunk => Language.DateValue.Range(chunk[0].Days.First, chunk[^1].Days.Last)).ToList();
        var width = Math.Clamp(area.Width / counts.Count, 1, 3);
        var most = Math.Max(1, counts.Max());
        var rows = area.Height - 1;
        for (var at = 0; at < counts.Count; at++)
        {
            Bars.Draw(canvas, area with { X = area.X + at * width, Width = width, Height = rows }, counts[at], 0, most, new Look(Ink.Bar));
        }
        DateAxis.DrawLabels(canvas, area with { Y = area.Y + rows, Height = 1 }, (0, counts.Count, width), Area.None,
            bar => DateAxis.Label(words, together > 1 ? HistogramUnit.Year : histogram.Unit, days, bar, 0));
    }

    private static void DrawRows(Canvas canvas, RoomState state, EntityStudy study, Area area, int first, int last)
    {
        var lines = Lines(study, first, last).ToList();
        var chosen = Math.Max(0, lines.FindIndex(line => line.Row == study.Position.Selected));
        var top = Math.Clamp(chosen - area.Height / 2, 0, Math.Max(0, lines.Count - area.Height));
        for (var at = top; at < Math.Min(lines.Count, top + area.Height); at++)
        {
            var (heading, row) = lines[at];
            var y = area.Y + at - top;
            if (row < 0)
            {
                if (heading is { } say) new Pen(canvas, area.X, y, area.Width).Write(state.Words[say], Ink.Accent);
                continue;
            }
            var focused = row == study.Position.Selected;
            DrawRow(new Pen(canvas, area.X - 1, y, area.Width + 2, focused ? Shade.Focused : Shade.None).Skip(1), state.Words, study.Rows[row]);
            canvas.AddZone(area with { Y = y, Height = 1 }, click => click switch
            {
                Click.Left => next => Select(next, row),
                Click.Double => next => Select(next, row) is var there ? there.Study?.Read(there) ?? there : next,
                _ => null,
            });
        }
    }

    private static RoomState Select(RoomState state, int row) =>
        state.GoTo(Focus.Study).WithStudy<EntityStudy>(study => study with { Position = study.Position with { Selected = row } });

    // The rows with a heading before each kind, and a blank line between.
    private static IEnumerable<(Say? Heading, int Row)> Lines(EntityStudy study, int first, int last)
    {
        Say? before = null;
        for (var row = first; row < last; row++)
        {
            var heading = study.Rows[row] is { Hit: not null } ? Say.ItsArticles : study.Rows[row].Facet switch
            {
                FacetName.Person => Say.WithPersons,
                FacetName.Organization => Say.WithOrganizations,
                _ => Say.WithPlaces,
            };
            if (heading != before)
            {
                if (before is not null) yield return (null, -1);
                yield return (heading, -1);
            }
            before = heading;
            yield return (null, row);
        }
    }

    private static void DrawRow(Pen pen, Wording words, EntityRow row)
    {
        if (row.Hit is not { } hit)
        {
            pen.WriteRight(" ", Ink.Normal).WriteRight(words.Number(row.Count), Ink.Faint).WriteRight("  ", Ink.Normal)
                .Skip(1).Write(PlainText.Clean(row.Value ?? ""), InkOf(row.Facet));
            return;
        }
        var when = hit.Published.Value is { } date ? words.Date(date) : words[Say.Undated];
        pen.WriteRight(" ", Ink.Normal).WriteRight(when, Ink.When).WriteRight("  ", Ink.Normal);
        var source = PlainText.Clean(hit.Source ?? "");
        pen.Skip(1).Write(hit.Title.Length == 0 ? words[Say.Untitled] : PlainText.Clean(hit.Title), Ink.Strong).Write(source.Length == 0 ? "" : $" · {source}", Ink.Faint);
    }

    private static Ink InkOf(FacetName facet) => facet switch
    {
        FacetName.Person => Ink.Person,
        FacetName.Organization => Ink.Organization,
        _ => Ink.Place,
    };
}
