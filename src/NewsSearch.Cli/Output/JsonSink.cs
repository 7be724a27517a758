using System.Text.Json;

namespace NewsSearch.Cli.Output;

/// <summary>One JSON object that holds the whole answer, written as the hits come.</summary>
internal sealed class JsonSink(Session session) : IHitSink
{
    private readonly Utf8JsonWriter _writer = new(session.Output, Json.Options);

    public void Begin(SearchResults first)
    {
        _writer.WriteStartObject();
        _writer.WriteNumber("schema_version", Json.SchemaVersion);
        _writer.WriteString("query", first.Query);
        _writer.WriteNumber("total", first.Total);
        _writer.WriteNumber("took_ms", Math.Round(first.Took.TotalMilliseconds, 3));
        _writer.WriteStartArray("hits");
    }

    public void Write(Hit hit)
    {
        Json.WriteHit(_writer, hit);
        if (_writer.BytesPending > 1 << 16) _writer.Flush();
    }

    public void End(SearchResults last)
    {
        _writer.WriteEndArray();
        _writer.WriteStartObject("facets");
        foreach (var (facet, counts) in last.Facets)
        {
            _writer.WriteStartObject(FacetNames.OptionOf(facet));
            Json.WriteFacet(_writer, counts);
            _writer.WriteEndObject();
        }
        _writer.WriteEndObject();
        _writer.WriteStartArray("suggestions");
        foreach (var (query, total) in last.Suggestions)
        {
            _writer.WriteStartObject();
            _writer.WriteString("query", query);
            _writer.WriteNumber("total", total);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
        Json.WriteOptional(_writer, "next_cursor", last.NextCursor);
        _writer.WriteEndObject();
        _writer.Flush();
        session.Output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();
}

/// <summary>One JSON object a hit, one a line.</summary>
internal sealed class JsonLinesSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit) => Json.Write(session, writer => Json.WriteHit(writer, hit));

    public void End(SearchResults last) { }
}
