using System.Text.Json;
using NewsSearch.Archives;

namespace NewsSearch.Cli;

/// <summary>Says what was rejected, in the way compilers do, so that an editor can jump there.</summary>
internal static class Rejections
{
    public static string Describe(Rejection rejection) => Printable.Line(rejection.Line > 0
        ? $"{rejection.File}:{rejection.Line}: {rejection.Reason}"
        : $"{rejection.File}: {rejection.Reason}");

    /// <summary>The same for what was taken all the same.</summary>
    public static string Describe(ArchiveWarning warning) => Describe(new Rejection(warning.File, warning.Line, "warning: " + warning.Reason));

    /// <summary>Writes a list of places and what is wrong there.</summary>
    public static void WriteAll(Utf8JsonWriter writer, string name, IEnumerable<(string File, long Line, string Reason)> places)
    {
        writer.WriteStartArray(name);
        foreach (var (file, line, reason) in places)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteNumber("line", line);
            writer.WriteString("reason", reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
