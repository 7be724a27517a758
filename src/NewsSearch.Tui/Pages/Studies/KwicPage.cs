using System.Collections.Immutable;
using NewsSearch.Language;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>Lines in context: what matched stands in one column, what stands around it on its sides.</summary>
internal static class KwicPage
{
    private const int WidestSource = 12;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, KwicStudy study)
    {
        var words = state.Words;
        var found = study.Known == 0 ? "" : $" {words.Number(study.Position.Selected + 1)}/"
            + (study.Total is { } total ? words.Number((int)Math.Min(total, int.MaxValue)) : words.Number(study.Known) + "+");
        var order = Order(words, study.List.Sort);
        // Articles are those of all lines.
        var right = study.Known == 0 ? "" : study.List.Only.IsEmpty ? $"{words.Articles(study.Articles)} · {order}" : order;
        var inside = StudyPage.Frame(canvas, state, (study.List.Only.IsEmpty ? words[Say.StudyKwic] : Shared(words, study.List)) + found, right);
        if (study.Known == 0)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[string.IsNullOrWhiteSpace(state.Asked.Query) ? Say.KwicNeedsWords : Say.NoLines]);
            return;
        }
        var dated = inside.Width >= 70 ? 11 : 0;
        var sourced = inside.Width >= 110 ? WidestSource + 1 : 0;
        var text = inside with { X = inside.X + 1 + dated + sourced, Width = inside.Width - 2 - dated - sourced };
        var middle = Math.Clamp(text.Width * 2 / 5 - study.Pan, 0, text.Width - 1);
        DrawHeads(canvas, inside, text, middle, words, (dated, sourced));
        var top = study.Position.Scroll(0, study.Known, study.VisibleRows(state)).Top;
        for (var row = 0; row < inside.Height - 1 && top + row < study.Known; row++)
        {
            var at = top + row;
            var line = inside with { Y = inside.Y + 1 + row, Height = 1 };
            var shade = at == study.Position.Selected ? state.Focus == Focus.Query ? Shade.Chosen : Shade.Focused : Shade.None;
            canvas.Fill(line, new Look(Ink.Normal, shade));
            canvas.AddZone(line, click => click switch
            {
                Click.Left => next => KwicCommands.Select(next.GoTo(Focus.Study), at),
                Click.Double => next => KwicCommands.Read(KwicCommands.Select(next.GoTo(Focus.Study), at)),
                _ => null,
            });
            if (study.Line(at) is not { } shown)
            {
                canvas.Put(line.X + 1, line.Y, line.Width - 1, words[Say.LoadingMore], new Look(Ink.Faint, shade));
                continue;
            }
            var begins = at == 0 || KwicGroups.Of(study, at - 1) != KwicGroups.Of(study, at);
            DrawMeta(canvas, line, shown, words, (dated, sourced), shade);
            DrawText(canvas, text with { Y = line.Y, Height = 1 }, middle, shown, study, (shade, begins));
        }
        Pages.Frame.DrawThumb(canvas, state.StudyArea, top, inside.Height - 1, (int)Math.Min(study.Total ?? study.Known, int.MaxValue), state.Focus != Focus.Query);
    }

    /// <summary>What the lines share, as it is told in a frame.</summary>
    public static string Shared(Wording words, KwicList list) =>
        string.Join(" · ", list.Only.Select(only => only.Value.Length == 0 ? words[Say.NoValue] : $"“{PlainText.Clean(only.Value)}”"));

    /// <summary>The name of an order.</summary>
    public static string Order(Wording words, ImmutableArray<KwicKey> sort) => sort is not [var key, ..] ? words[Say.OrderArticles] : key.Kind switch
    {
        KwicKeyKind.Match => words[Say.OrderMatch],
        KwicKeyKind.Source => words[Say.FacetSource].ToLowerInvariant(),
        KwicKeyKind.Year => words[Say.OrderYear],
        KwicKeyKind.Left => words.Format(Say.OrderLeft, key.Place),
        _ => words.Format(Say.OrderRight, key.Place),
    };

    private static void DrawHeads(Canvas canvas, Area inside, Area text, int middle, Wording words, (int Dated, int Sourced) meta)
    {
        var look = new Look(Ink.Faint);
        if (meta.Dated > 0) canvas.Put(inside.X + 1, inside.Y, meta.Dated - 1, words[Say.FacetDate], look);
        if (meta.Sourced > 0) canvas.Put(inside.X + 1 + meta.Dated, inside.Y, meta.Sourced - 1, words[Say.FacetSource], look);
        canvas.Put(text.X + middle, inside.Y, Math.Max(0, text.Width - middle), "▾", new Look(Ink.Accent));
    }

    private static void DrawMeta(Canvas canvas, Area line, KwicLine shown, Wording words, (int Dated, int Sourced) meta, Shade shade)
    {
        if (meta.Dated > 0) canvas.Put(line.X + 1, line.Y, meta.Dated - 1, Date(shown.Published, words), new Look(Ink.When, shade));
        if (meta.Sourced > 0)
            new Pen(canvas, line.X + 1 + meta.Dated, line.Y, meta.Sourced - 1, shade).Write(PlainText.Clean(shown.Source ?? ""), Ink.Faint);
    }

    // Ten columns at most, as in the list of results.
    private static string Date(PublishedDate published, Wording words) => published.Value is not { } value ? words[Say.Undated]
        : value.Precision == DatePrecision.Range ? DateValue.Year(value.First.Year).ToString()
        : value.ToString();

    private static void DrawText(Canvas canvas, Area text, int middle, KwicLine shown, KwicStudy study, (Shade Shade, bool Begins) row)
    {
        var (left, find, right) = (PlainText.Clean(shown.Left).TrimEnd(), PlainText.Clean(shown.Text), PlainText.Clean(shown.Right));
        var key = study.List.Sort is [{ Kind: KwicKeyKind.Left or KwicKeyKind.Right } first, ..] ? first : (KwicKey?)null;
        var word = key is { } sorted ? KwicGroups.WordAt(shown, sorted) : null;
        var sorting = row.Begins ? Ink.Accent : Ink.Strong;

        // The end of the left side stands at the find, its beginning is cut.
        var shownLeft = Tail(left, Math.Max(0, middle - 1));
        var from = left.Length - shownLeft.Length;
        var pen = new Pen(canvas, text.X, text.Y, Math.Max(0, middle - 1), row.Shade).Skip(Math.Max(0, middle - 1 - Columns.Of(shownLeft)));
        pen.Write(shownLeft, at => key?.Kind == KwicKeyKind.Left && IsIn(word, from + at) ? sorting : Ink.Normal);
        pen = new Pen(canvas, text.X + Math.Max(0, middle - 1), text.Y, text.Width - Math.Max(0, middle - 1), row.Shade);
        if (middle > 0) pen.Skip(1);
        pen.Write(find, Ink.Hit);
        if (right.Length > 0 && right[0] != ' ' && char.IsLetterOrDigit(right[0])) pen.Write(" ", Ink.Normal);
        pen.Write(right, at => key?.Kind == KwicKeyKind.Right && IsIn(word, at) ? sorting : Ink.Normal);
    }

    private static bool IsIn((string Text, int Start, int Length)? word, int at) =>
        word is { } found && at >= found.Start && at < found.Start + found.Length;

    // As much of the end as fits, from a whole character on.
    private static string Tail(string text, int width)
    {
        var columns = Columns.Of(text);
        var at = 0;
        while (columns > width && at < text.Length)
        {
            var length = Columns.GraphemeLength(text.AsSpan(at));
            columns -= Columns.OfGrapheme(text.AsSpan(at, length));
            at += length;
        }
        return text[at..];
    }
}
