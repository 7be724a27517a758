using System.CommandLine;

namespace NewsSearch.Cli.Output;

/// <summary>Prints the near copies of an article, the one first seen first, and what each says otherwise.</summary>
internal static class CopiesOutput
{
    public static int Write(CommandContext context, ParseResult parsed, NewsIndex index, StoredArticle article)
    {
        var (session, texts) = (context.Session, context.Texts);
        var ink = new Ink(context.Globals.Color(parsed, session));
        var copies = index.Copies(article.Article.Id)!;
        if (parsed.GetValue(context.Globals.Json))
        {
            WriteJson(session, index, article, copies);
            return Exit.Done;
        }
        session.Out.WriteLine(ink.Dim(copies.Count == 1
            ? texts.Of("no near copies", "tidak ada salinan")
            : texts.Of($"{texts.Number(copies.Count)} near copies, the first seen first", $"{texts.Number(copies.Count)} salinan, yang terbit lebih dahulu di atas")));
        foreach (var copy in copies)
        {
            session.Out.WriteLine();
            session.Out.WriteLine(ink.Strong(Printable.Line(copy.Title)));
            var date = copy.Published.Value?.ToString() ?? texts.Of("undated", "tanpa tanggal");
            var shared = texts.Of($"{texts.Decimal(copy.Shared * 100)}% shared", $"{texts.Decimal(copy.Shared * 100)}% sama");
            session.Out.WriteLine($"{ink.Name(date)}{(copy.Source is { } source ? $" · {Printable.Line(source)}" : "")} · {ink.Dim(Printable.Line(copy.Id))} · {shared}");
            if (copy.Id != article.Article.Id)
                DiffOutput.Write(session, ink, Difference(index, article, copy));
        }
        return Exit.Done;
    }

    private static void WriteJson(Session session, NewsIndex index, StoredArticle article, IReadOnlyList<Copy> copies) =>
        Json.Write(session, writer => NewsJson.Write(writer, article.Article.Id, copies.Select(copy => (copy, Difference(index, article, copy)))));

    private static IReadOnlyList<DiffPart> Difference(NewsIndex index, StoredArticle article, Copy copy) =>
        copy.Id == article.Article.Id ? [] : WordDiff.Between(article.Annotation.Text, index.Find(copy.Id)!.Annotation.Text);
}
