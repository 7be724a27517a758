using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>Words and their stages for a person: each word on a line, its stages below it.</summary>
internal sealed class WordStageTable(TextWriter output, Texts texts, Ink ink)
{
    private const int MostCandidates = 4;

    public void Write(string text, WordForms forms)
    {
        while (forms.Next())
        {
            output.WriteLine(ink.Strong(Printable.Line(text.Substring(forms.Word.Start, forms.Word.Length)))
                + ink.Dim($"  {forms.Word.Start}-{forms.Word.End}"));
            var stages = forms.Explain();
            Line(texts.Of("folded", "lipatan"), stages.Folded);
            if (stages.Present is { } present) Line(texts.Of("present spelling", "ejaan kini"), present);
            if (stages.Safe is { } safe) Line(texts.Of("also spelled", "juga dieja"), safe);
            if (stages.Root.Candidates.Count > 0) Line(texts.Of("analyses", "urai"), Candidates(stages.Root.Candidates));
            Line(texts.Of("root", "kata dasar"), $"{stages.Root.Root} ({Reason(stages.Root.Reason)})");
            Line(texts.Of("searched exact", "dicari tepat"), Join(forms.ExactCount, forms.Exact));
            Line(texts.Of("searched root", "dicari dasar"), Join(forms.RootCount, forms.Root));
        }
    }

    private void Line(string stage, string what) => output.WriteLine($"  {stage,-17} {Printable.Line(what)}");

    private static string Candidates(IReadOnlyList<RootCandidate> candidates)
    {
        var shown = candidates.Take(MostCandidates).Select(candidate => string.Create(CultureInfo.InvariantCulture,
            $"{Affixes(candidate)} {candidate.Score:0.0}"));
        return string.Join(", ", shown) + (candidates.Count > MostCandidates ? ", …" : "");
    }

    private static string Affixes(RootCandidate candidate) =>
        (candidate.Before.Length > 0 ? candidate.Before + "+" : "") + candidate.Root + (candidate.After.Length > 0 ? "+" + candidate.After : "");

    private string Reason(RootReason reason) => reason switch
    {
        RootReason.Override => texts.Of("your own list", "daftar sendiri"),
        RootReason.Exception => texts.Of("list of exceptions", "daftar kekecualian"),
        RootReason.Name => texts.Of("a name, kept", "nama, dibiarkan"),
        RootReason.Root => texts.Of("a root as it stands", "sudah kata dasar"),
        RootReason.Informal => texts.Of("stands for another word", "pengganti kata lain"),
        RootReason.Affixes => texts.Of("likeliest analysis", "uraian paling mungkin"),
        RootReason.Clitic => texts.Of("without its clitic", "tanpa klitik"),
        RootReason.Hyphen => texts.Of("repeated, or an affix with a hyphen", "kata ulang, atau imbuhan bertanda hubung"),
        RootReason.Repetition => texts.Of("repeated", "kata ulang"),
        _ => texts.Of("kept as it stands", "dibiarkan apa adanya"),
    };

    private delegate ReadOnlySpan<char> Form(int index);

    private static string Join(int count, Form form) =>
        string.Join(' ', Enumerable.Range(0, count).Select(index => form(index).ToString()));
}
