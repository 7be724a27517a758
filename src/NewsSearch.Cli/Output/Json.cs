using System.Text.Json;

namespace NewsSearch.Cli.Output;

/// <summary>JSON to standard output, one line an answer; <see cref="NewsJson"/> has the contract.</summary>
internal static class Json
{
    /// <summary>Writes one JSON value and a line feed.</summary>
    public static void Write(Session session, Action<Utf8JsonWriter> write)
    {
        session.Out.Flush();
        using (var writer = new Utf8JsonWriter(session.Output, NewsJson.Options)) write(writer);
        session.Output.WriteByte((byte)'\n');
    }

    /// <summary>Writes an object of the command line alone, that begins with the version of the contract.</summary>
    public static void WriteAnswer(Session session, Action<Utf8JsonWriter> write) => Write(session, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema_version", NewsJson.SchemaVersion);
        write(writer);
        writer.WriteEndObject();
    });
}
