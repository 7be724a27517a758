using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>show ID</c>: one article.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var id = new Argument<string>("id") { Description = texts.Of("The id of the article.", "Id artikel."), HelpName = "ID" };
        var text = new Option<bool>("--text") { Description = texts.Of("Only the text.", "Hanya teksnya.") };
        var entities = new Option<bool>("--entities") { Description = texts.Of("Only persons, places, organizations and dates.", "Hanya tokoh, tempat, organisasi, dan tanggal.") };
        var copies = new Option<bool>("--copies") { Description = texts.Of("Its near copies, and what each says otherwise.", "Salinannya, dan apa yang berbeda di tiap salinan.") };
        var command = new Command("show", texts.Of("Print one article and what was found in it.", "Tampilkan satu artikel dan isinya.")) { id, text, entities, copies };
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var index = context.ReadIndex(parsed);
            if (index.Find(parsed.GetRequiredValue(id)) is not { } found) return MissingArticle.Tell(context, parsed.GetRequiredValue(id));
            if (parsed.GetValue(copies))
                return CopiesOutput.Write(context, parsed, index, found);
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.Write(session, writer => NewsJson.Write(writer, found));
                return Exit.Done;
            }
            var view = new ArticleView(session, texts, new Ink(context.Globals.Color(parsed, session)));
            if (!parsed.GetValue(entities)) view.WriteText(found, withHead: !parsed.GetValue(text));
            if (!parsed.GetValue(text)) view.WriteFindings(found.Annotation);
            return Exit.Done;
        });
        return command;
    }
}

/// <summary>An article for a person to read.</summary>
internal sealed class ArticleView(Session session, Texts texts, Ink ink)
{
    private readonly TextWriter _out = session.Out;

    public void WriteText(StoredArticle found, bool withHead)
    {
        var (article, annotation) = found;
        _out.WriteLine(ink.Strong(Printable.Line(annotation.Title)));
        if (annotation.Deck.Length > 0) _out.WriteLine(Printable.Line(annotation.Deck));
        if (withHead)
        {
            var head = new[] { article.Source, annotation.Published.Value?.ToString(), article.Author, article.Category, annotation.Dateline, article.Url };
            _out.WriteLine(ink.Dim(string.Join(" · ", head.Where(part => !string.IsNullOrEmpty(part)).Select(part => Printable.Line(part!)))));
        }
        _out.WriteLine();
        _out.WriteLine(Printable.Lines(annotation.Body).Replace("\n", "\n\n", StringComparison.Ordinal));
        if (!withHead) return;
        _out.WriteLine();
        if (annotation.Repeats.Count > 0)
        {
            _out.WriteLine(ink.Dim(texts.Of(
                $"{annotation.Repeats.Count} paragraphs were printed again and are left out here",
                $"{annotation.Repeats.Count} alinea tercetak ulang dan tidak ditampilkan lagi")));
        }
        foreach (var (_, text, _) in annotation.SetAside) _out.WriteLine(ink.Dim(texts.Of("set aside: ", "disisihkan: ") + Printable.Line(text)));
        if (annotation.Repairs.Count > 0)
        {
            _out.WriteLine(ink.Dim(texts.Of(
                $"{annotation.Repairs.Count} places put right, such as {Quoted(annotation.Repairs[0].Was)} ({annotation.Repairs[0].Reason.ToString().ToLowerInvariant()}); --json lists them",
                $"{annotation.Repairs.Count} tempat dibetulkan, misalnya {Quoted(annotation.Repairs[0].Was)}; --json menyebut semuanya")));
        }

        static string Quoted(string text) => $"'{Printable.Line(text)}'";
    }

    public void WriteFindings(Annotation annotation)
    {
        var published = annotation.Published;
        Row(texts.Of("Published", "Terbit"), published.Value is { } value
            ? $"{value} ({SourceOf(published.Source)}{(published.Source is PublishedSource.Metadata ? "" : ": " + published.Evidence)}{Confidence(published)})"
            : texts.Of("not known", "tidak diketahui") + (published.Evidence.Length > 0 ? $" ({published.Evidence})" : ""));
        if (published.IsAmbiguous)
            Row(published.Value is null ? texts.Of("fitting", "yang cocok") : texts.Of("or", "atau"), string.Join(", ", published.Candidates.Skip(published.Value is null ? 0 : 1)));
        Row(texts.Of("Persons", "Tokoh"), Names(annotation.Persons));
        Row(texts.Of("Places", "Tempat"), string.Join("; ", annotation.Places.Where(place => !place.IsAside).Select(place =>
            place.Path.Count > 1 ? $"{Counted(place)} ‹ {string.Join(" ‹ ", place.Path.Reverse().Skip(1))}" : Counted(place))));
        Row(texts.Of("Organizations", "Organisasi"), Names(annotation.Organizations));
        Row(texts.Of("Dates", "Tanggal"), string.Join("; ", annotation.Dates
            .Where(date => date.Value is not null || date.Warning is not null)
            .Select(date => $"{(date.Value is { } value ? $"{value} " : "")}\"{date.Mention.Text}\"{(date.Warning is null ? "" : $" [{date.Warning}]")}")
            .Distinct()));
    }

    private string Confidence(PublishedDate published) => published.Source == PublishedSource.Inferred
        ? texts.Of($"; {(int)Math.Round(published.Confidence * 100)} % sure", $"; {(int)Math.Round(published.Confidence * 100)} % pasti") : "";

    private static string Names(IEnumerable<Entity> entities) => string.Join("; ", entities.Where(entity => !entity.IsAside).Select(Counted));

    private static string Counted(Entity entity) => entity.Mentions.Count > 1 ? $"{entity.Name} ({entity.Mentions.Count})" : entity.Name;

    private string SourceOf(PublishedSource source) => source switch
    {
        PublishedSource.Metadata => texts.Of("stated by the archive", "menurut arsip"),
        PublishedSource.Dateline => texts.Of("from the dateline", "dari baris tempat dan tanggal"),
        PublishedSource.Url => texts.Of("from the url", "dari url"),
        _ => texts.Of("inferred", "disimpulkan"),
    };

    private void Row(string label, string value)
    {
        if (value.Length > 0) _out.WriteLine($"{ink.Name(label.PadRight(14))}{Printable.Line(value)}");
    }
}
