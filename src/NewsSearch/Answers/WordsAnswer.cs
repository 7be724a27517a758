using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Answers;

/// <summary>Words and their stages as JSON.</summary>
internal static class WordsAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, string text, WordForms forms)
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
            writer.WriteStartArray("stages");
            WriteStages(writer, text.AsSpan(forms.Word.Start, forms.Word.Length), forms.Explain());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteStages(Utf8JsonWriter writer, ReadOnlySpan<char> word, WordStages stages)
    {
        WriteForm(writer, "split", word);
        WriteForm(writer, "fold", stages.Folded);
        if (stages.Present is { } present) WriteForm(writer, "old_spelling", present);
        if (stages.Safe is { } safe) WriteForm(writer, "old_spelling_safe", safe);
        writer.WriteStartObject();
        writer.WriteString("stage", "affixes");
        writer.WriteStartArray("candidates");
        foreach (var (root, before, after, score) in stages.Root.Candidates)
        {
            writer.WriteStartObject();
            writer.WriteString("root", root);
            writer.WriteString("before", before);
            writer.WriteString("after", after);
            writer.WriteNumber("score", Math.Round(score, 1));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("stage", "root");
        writer.WriteString("form", stages.Root.Root);
        writer.WriteString("reason", Parts.NameOf(stages.Root.Reason));
        writer.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter writer, string stage, ReadOnlySpan<char> form)
    {
        writer.WriteStartObject();
        writer.WriteString("stage", stage);
        writer.WriteString("form", form);
        writer.WriteEndObject();
    }

    private delegate ReadOnlySpan<char> Form(int index);

    private static void WriteForms(Utf8JsonWriter writer, string name, int count, Form form)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < count; i++) writer.WriteStringValue(form(i));
        writer.WriteEndArray();
    }
}
