using System.CommandLine;
using System.Text.Json;
using NewsSearch.Cli.Output;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>analyze TEXT</c>: the words of a text and the forms they are searched as.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var text = new Argument<string[]>("text")
        {
            Description = texts.Of("The text; none reads standard input.", "Teksnya; bila kosong dibaca dari masukan baku."),
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "TEXT",
        };
        var command = new Command("analyze", texts.Of("Show how words are read: exact forms and roots.", "Tunjukkan cara kata dibaca: bentuk tepat dan kata dasar.")) { text };
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var given = parsed.GetValue(text) is { Length: > 0 } words ? string.Join(' ', words) : new StreamReader(session.Input).ReadToEnd();
            var forms = new WordForms(RootFinder.Default);
            forms.Read(given);
            if (parsed.GetValue(context.Globals.Json)) WriteJson(session, given, forms);
            else WriteTable(session, texts, new Ink(context.Globals.Color(parsed, session)), given, forms);
            return Exit.Done;
        });
        return command;
    }

    private static void WriteJson(Session session, string text, WordForms forms) => Json.WriteAnswer(session, writer =>
    {
        writer.WriteStartArray("words");
        while (forms.Next())
        {
            writer.WriteStartObject();
            writer.WriteString("text", text.AsSpan(forms.Word.Start, forms.Word.Length));
            writer.WriteNumber("start", forms.Word.Start);
            writer.WriteNumber("length", forms.Word.Length);
            WriteForms(writer, "exact", forms.ExactCount, forms.Exact);
            WriteForms(writer, "root", forms.RootCount, forms.Root);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });

    private delegate ReadOnlySpan<char> Form(int index);

    private static void WriteForms(Utf8JsonWriter writer, string name, int count, Form form)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < count; i++) writer.WriteStringValue(form(i));
        writer.WriteEndArray();
    }

    private static void WriteTable(Session session, Texts texts, Ink ink, string text, WordForms forms)
    {
        var rows = new List<(string Word, string Exact, string Root)>();
        while (forms.Next())
        {
            rows.Add((
                Printable.Line(text.Substring(forms.Word.Start, forms.Word.Length)),
                Join(forms.ExactCount, forms.Exact),
                Join(forms.RootCount, forms.Root)));
        }
        if (rows.Count == 0) return;
        var head = (Word: texts.Of("word", "kata"), Exact: texts.Of("exact", "tepat"), Root: texts.Of("root", "dasar"));
        var first = Math.Max(head.Word.Length, rows.Max(row => row.Word.Length)) + 2;
        var second = Math.Max(head.Exact.Length, rows.Max(row => row.Exact.Length)) + 2;
        session.Out.WriteLine(ink.Strong(head.Word.PadRight(first) + head.Exact.PadRight(second) + head.Root));
        foreach (var (word, exact, root) in rows)
            session.Out.WriteLine(word.PadRight(first) + exact.PadRight(second) + root);
    }

    private static string Join(int count, Form form) =>
        string.Join(' ', Enumerable.Range(0, count).Select(index => form(index).ToString()));
}
