using System.Text.Json;

namespace NewsSearch.Cli.Output;

/// <summary>One JSON object that holds the whole answer, written as the hits come.</summary>
internal sealed class JsonSink(Session session) : IHitSink
{
    private readonly Utf8JsonWriter _writer = new(session.Output, NewsJson.Options);

    public void Begin(SearchResults first) => NewsJson.Begin(_writer, first);

    public void Write(Hit hit)
    {
        NewsJson.Write(_writer, hit);
        if (_writer.BytesPending > 1 << 16) _writer.Flush();
    }

    public void End(SearchResults last)
    {
        NewsJson.End(_writer, last);
        _writer.Flush();
        session.Output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();
}

/// <summary>One JSON object a hit, one a line.</summary>
internal sealed class JsonLinesSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit) => Json.Write(session, writer => NewsJson.Write(writer, hit));

    public void End(SearchResults last) { }
}
