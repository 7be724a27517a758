using NewsSearch.Language;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Reading;

/// <summary>Puts the paragraphs that were printed again where they stood: folded to one line, or unfolded below it.</summary>
internal static class RepeatBlocks
{
    /// <summary>
    /// For each paragraph of the body the runs of repeats that stood before it, and at the end those behind the last; each tells
    /// the paragraphs repeated, from 0. Places come from an index on disk: a repeat of no paragraph is left out.
    /// </summary>
    public static IReadOnlyList<int>[] Before(Annotation annotation, int paragraphs)
    {
        var before = Enumerable.Range(0, paragraphs + 1).Select(_ => new List<int>()).ToArray();
        var gone = annotation.SetAside.Select(left => left.Position).ToHashSet();
        var (printed, next) = (0, 0);
        foreach (var (position, paragraph) in annotation.Repeats.OrderBy(repeat => repeat.Position))
        {
            for (; printed < position && next < paragraphs; printed++)
                if (!gone.Contains(printed)) next++;
            printed = position + 1;
            if (paragraph >= 0 && paragraph < paragraphs) before[next].Add(paragraph);
        }
        return before;
    }

    /// <summary>The line that stands for a run of repeats, and when unfolded what they are.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<int> run, Func<int, string> paragraph, bool unfolded, Wording words)
    {
        if (run.Count == 0) yield break;
        var told = run.Count == 1 ? words.Format(Say.RepeatOf, run[0] + 1) : words.Format(Say.RepeatOfSome, Numbers(run, words));
        yield return new Block($"{(unfolded ? "▾" : "▸")} {told}", Ink.Faint, []) { Fold = FoldPart.Line };
        yield return new Block("", Ink.Normal, []);
        foreach (var repeated in run.TakeWhile(_ => unfolded))
        {
            yield return new Block(PlainText.Clean(paragraph(repeated)), Ink.Faint, []) { Fold = FoldPart.Unfolded };
            yield return new Block("", Ink.Normal, []) { Fold = FoldPart.Unfolded };
        }
    }

    // 2–5 for paragraphs that follow one another, else each by itself.
    private static string Numbers(IReadOnlyList<int> run, Wording words)
    {
        var follow = Enumerable.Range(1, run.Count - 1).All(at => run[at] == run[at - 1] + 1);
        return follow ? $"{words.Number(run[0] + 1)}–{words.Number(run[^1] + 1)}" : string.Join(", ", run.Select(at => words.Number(at + 1)));
    }
}
