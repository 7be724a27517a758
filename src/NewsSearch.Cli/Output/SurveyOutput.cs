using System.CommandLine;
using System.Text.Json;
using NewsSearch.Archives;

namespace NewsSearch.Cli.Output;

/// <summary>Prints how archives would be read, file by file.</summary>
internal static class SurveyOutput
{
    // A folder of a million pages is told by its first files and its sums.
    private const int MostFiles = 200;

    public static int Write(CommandContext context, ParseResult parsed, IEnumerable<FileSurvey> surveys)
    {
        var (session, texts) = (context.Session, context.Texts);
        var sums = (Files: 0, Articles: 0L, Rejected: 0L);
        var told = surveys.Select(survey =>
        {
            session.Cancel.ThrowIfCancellationRequested();
            sums = (sums.Files + 1, sums.Articles + survey.Articles, sums.Rejected + survey.Rejected);
            return survey;
        });
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(session, writer =>
            {
                writer.WriteBoolean("dry_run", true);
                writer.WriteStartArray("files");
                foreach (var survey in told) WriteJson(writer, survey);
                writer.WriteEndArray();
                writer.WriteNumber("articles", sums.Articles);
                writer.WriteNumber("rejected", sums.Rejected);
            });
        }
        else
        {
            var ink = new Ink(context.Globals.Color(parsed, session));
            foreach (var survey in told)
                if (sums.Files <= MostFiles) WriteTable(session, texts, ink, survey);
            if (sums.Files > MostFiles) session.Out.WriteLine(texts.Of($"{texts.Number(sums.Files - MostFiles)} more files: --json prints all", $"{texts.Number(sums.Files - MostFiles)} berkas lagi: --json mencetak semua"));
            session.Out.WriteLine(texts.Of(
                $"{texts.Number(sums.Files)} files, {texts.Number(sums.Articles)} articles, {texts.Number(sums.Rejected)} rejected; nothing was written",
                $"{texts.Number(sums.Files)} berkas, {texts.Number(sums.Articles)} artikel, {texts.Number(sums.Rejected)} ditolak; tidak ada yang ditulis"));
        }
        return sums.Rejected > 0 ? Exit.Rejections : Exit.Done;
    }

    private static void WriteTable(Session session, Texts texts, Ink ink, FileSurvey survey)
    {
        var how = new[] { survey.Format is { } format ? ArchiveFormats.NameOf(format) : null, survey.Encoding }.OfType<string>();
        var counts = texts.Of($"{texts.Number(survey.Articles)} articles", $"{texts.Number(survey.Articles)} artikel")
            + (survey.Rejected > 0 ? texts.Of($", {texts.Number(survey.Rejected)} rejected", $", {texts.Number(survey.Rejected)} ditolak") : "");
        session.Out.WriteLine(string.Join(" · ", [ink.Strong(Printable.Line(survey.File)), .. how, counts]));
        var width = survey.Fields.Select(field => Printable.Line(field.Name).Length).DefaultIfEmpty().Max();
        foreach (var field in survey.Fields)
            session.Out.WriteLine($"  {ink.Name(RoleOf(field.Role, texts).PadRight(10))}{Printable.Line(field.Name).PadRight(width)}  {ink.Dim(Printable.Line(field.Example))}".TrimEnd());
        foreach (var rejection in survey.Rejections) session.Out.WriteLine("  ! " + Rejections.Describe(rejection, texts));
        foreach (var warning in survey.Warnings) session.Out.WriteLine("  ? " + Rejections.Describe(warning, texts));
        session.Out.WriteLine();
    }

    private static string RoleOf(string role, Texts texts) => !texts.Indonesian ? role : role switch
    {
        "title" => "judul",
        "deck" => "subjudul",
        "body" => "isi",
        "date" => "tanggal",
        "source" => "sumber",
        "url" => "tautan",
        "author" => "penulis",
        "category" => "kategori",
        "language" => "bahasa",
        "dateline" => "tempat",
        "summary" => "ringkasan",
        "day" => "hari",
        "month" => "bulan",
        "year" => "tahun",
        "extra" => "lain",
        "ignored" => "abaikan",
        _ => role,
    };

    private static void WriteJson(Utf8JsonWriter writer, FileSurvey survey)
    {
        writer.WriteStartObject();
        writer.WriteString("file", survey.File);
        writer.WriteString("format", survey.Format is { } format ? ArchiveFormats.NameOf(format) : null);
        writer.WriteString("encoding", survey.Encoding);
        writer.WriteNumber("articles", survey.Articles);
        writer.WriteNumber("rejected", survey.Rejected);
        writer.WriteStartArray("fields");
        foreach (var field in survey.Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("role", field.Role);
            writer.WriteString("name", field.Name);
            writer.WriteString("example", field.Example);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Rejections.WriteAll(writer, "rejections", survey.Rejections.Select(rejection => (rejection.File, rejection.Line, rejection.Reason)));
        Rejections.WriteAll(writer, "warnings", survey.Warnings.Select(warning => (warning.File, warning.Line, warning.Reason)));
        writer.WriteEndObject();
    }
}
