namespace NewsSearch.Cli.Output;

/// <summary>An explanation for a person to read.</summary>
internal sealed class ExplanationText(Session session, Texts texts, Ink ink)
{
    public void Write(Explanation explanation)
    {
        session.Out.WriteLine(ink.Dim(Articles(explanation.Total)));
        WritePart(explanation.Root, 0);
        if (explanation.Dropped.Count > 0)
        {
            var words = string.Join(' ', explanation.Dropped.Select(Printable.Line));
            session.Out.WriteLine(texts.Of($"left out: {words} (in quotes they count)", $"diabaikan: {words} (dalam tanda petik ikut dihitung)"));
        }
        foreach (var (filter, articles) in explanation.Filters)
        {
            var values = string.Join(texts.Of(" or ", " atau "), filter.Values.Select(Printable.Line));
            var name = FacetArguments.TitleOf(filter.Facet, texts).ToLowerInvariant();
            session.Out.WriteLine($"{(filter.Exclude ? texts.Of("without ", "tanpa ") : texts.Of("only ", "hanya "))}{name}: {values} · {ink.Dim(Articles(articles))}");
        }
        if (explanation.Article is { } article) WriteArticle(article);
    }

    private void WritePart(ExplainedPart part, int depth)
    {
        var indent = new string(' ', 2 + depth * 2);
        session.Out.WriteLine($"{indent}{ink.Name(NameOf(part.Kind))}{(part.Text.Length > 0 ? " " + ink.Strong(Printable.Line(part.Text)) : "")} · {ink.Dim(Articles(part.Articles))}");
        foreach (var (kind, form, articles, switched) in part.Forms)
        {
            var without = switched.Length == 0 ? "" : ink.Dim(texts.Of($" · without it: {Printable.Line(switched)}", $" · tanpa ini: {Printable.Line(switched)}"));
            session.Out.WriteLine($"{indent}    {NameOf(kind)} {Printable.Line(form)} · {Articles(articles)}{without}");
        }
        foreach (var inner in part.Parts) WritePart(inner, depth + 1);
    }

    private void WriteArticle(ExplainedArticle article)
    {
        session.Out.WriteLine();
        var id = Printable.Line(article.Id);
        if (!article.Found)
        {
            session.Out.WriteLine(texts.Of($"{id} is not found:", $"{id} tidak ditemukan:"));
            foreach (var obstacle in article.Obstacles) session.Out.WriteLine("  " + Sentence(obstacle));
            return;
        }
        session.Out.WriteLine(texts.Of($"{id} scores {texts.Decimals(article.Score, 3)}:", $"{id} bernilai {texts.Decimals(article.Score, 3)}:"));
        foreach (var part in article.Parts)
            session.Out.WriteLine($"  {(part.Value < 0 ? "" : "+")}{texts.Decimals(part.Value, 3)}  {Sentence(part)}");
    }

    private string Sentence(ScorePart part)
    {
        var text = Printable.Line(part.Text);
        return part.Kind switch
        {
            ScorePartKind.Title => texts.Of($"{text} in the title ({Times(part.Finds)})", $"{text} dalam judul ({Times(part.Finds)})"),
            ScorePartKind.Body => texts.Of($"{text} in the body ({Times(part.Finds)})", $"{text} dalam isi ({Times(part.Finds)})"),
            ScorePartKind.Near => texts.Of($"words near each other: {text}", $"kata yang berdekatan: {text}"),
            ScorePartKind.Shared => texts.Of($"both have {text}", $"keduanya memuat {text}"),
            ScorePartKind.Recency => texts.Of("older than the newest article", "lebih lama daripada artikel terbaru"),
            _ => texts.Of($"it has {text}", $"memuat {text}"),
        };
    }

    private string Sentence(Obstacle obstacle)
    {
        var text = Printable.Line(obstacle.Text);
        return obstacle.Kind switch
        {
            ObstacleKind.Missing => texts.Of($"it does not have {text}", $"tidak memuat {text}"),
            ObstacleKind.Unwanted => texts.Of($"it has {text}, which is not wanted", $"memuat {text}, yang tidak diinginkan"),
            ObstacleKind.Filter => texts.Of($"it does not pass the filter {text}", $"tidak lolos saringan {text}"),
            ObstacleKind.Copy => texts.Of($"its copy {text} was published first and stands for it", $"salinannya {text} terbit lebih dahulu dan mewakilinya"),
            _ => texts.Of($"it shares too little with {text}", $"terlalu sedikit kesamaan dengan {text}"),
        };
    }

    private string Times(int count) => texts.Of(count == 1 ? "once" : $"{texts.Number(count)} times", $"{texts.Number(count)} kali");

    private string Articles(int count) => texts.Of($"{texts.Number(count)} {(count == 1 ? "article" : "articles")}", $"{texts.Number(count)} artikel");

    private string NameOf(ExplainedKind kind) => kind switch
    {
        ExplainedKind.All => texts.Of("every article", "semua artikel"),
        ExplainedKind.Nothing => texts.Of("nothing", "tidak ada"),
        ExplainedKind.And => texts.Of("all of", "semua dari"),
        ExplainedKind.Or => texts.Of("any of", "salah satu dari"),
        ExplainedKind.Any => texts.Of("any of, best first,", "salah satu dari, yang paling cocok dahulu,"),
        ExplainedKind.Not => texts.Of("without", "tanpa"),
        ExplainedKind.Boost => texts.Of("weighed", "berbobot"),
        ExplainedKind.Word => texts.Of("word", "kata"),
        ExplainedKind.Phrase => texts.Of("exactly", "persis"),
        ExplainedKind.Pattern => texts.Of("pattern", "pola"),
        ExplainedKind.Value => texts.Of("name", "nama"),
        _ => texts.Of("date", "tanggal"),
    };

    private string NameOf(ExplainedFormKind kind) => kind switch
    {
        ExplainedFormKind.Exact => texts.Of("as typed", "seperti diketik"),
        ExplainedFormKind.Spelling => texts.Of("also written", "juga ditulis"),
        ExplainedFormKind.Root => texts.Of("root", "kata dasar"),
        ExplainedFormKind.OtherRoot => texts.Of("other spelling's root", "kata dasar ejaan lain"),
        _ => texts.Of("part", "bagian"),
    };
}
