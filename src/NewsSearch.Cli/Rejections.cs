using System.Text.Json;
using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary>Says what was rejected, in the way compilers do, so that an editor can jump there.</summary>
internal static class Rejections
{
    public static string Describe(Rejection rejection, Texts texts) => Describe(rejection.File, rejection.Line, "", rejection.Reason, texts);

    /// <summary>The same for what was taken all the same.</summary>
    public static string Describe(ArchiveWarning warning, Texts texts) => Describe(warning.File, warning.Line, texts.Of("warning: ", "peringatan: "), warning.Reason, texts);

    /// <summary>Writes a list of places and what is wrong there.</summary>
    public static void WriteAll(Utf8JsonWriter writer, string name, IEnumerable<(string File, long Line, Bilingual Reason)> places)
    {
        writer.WriteStartArray(name);
        foreach (var (file, line, reason) in places)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteNumber("line", line);
            // Scripts rely on it, whatever language the person reads.
            writer.WriteString("reason", reason.English);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string Describe(string file, long line, string kind, Bilingual reason, Texts texts)
    {
        var why = reason.In(texts.Indonesian);
        return Printable.Line(line > 0 ? $"{file}:{line}: {kind}{why}" : $"{file}: {kind}{why}");
    }
}
