using System.Text.Json;

namespace NewsSearch.Server.Questions;

/// <summary>Something that may be asked of an index: the same by HTTP and by MCP.</summary>
/// <param name="Name">A verb or what it returns, in snake case: the name of the MCP tool and of the OpenAPI operation.</param>
/// <param name="Path">Where HTTP has it, below <c>/v1/</c>: <c>facets/{name}</c>.</param>
/// <param name="Summary">What it does, in a sentence.</param>
/// <param name="Answer">The name of the schema of its answer.</param>
/// <param name="Parameters">What it may be given.</param>
/// <param name="Ask">Asks it. What is wrong with the arguments it says with an exception.</param>
internal sealed record Question(
    string Name,
    string Path,
    string Summary,
    string Answer,
    IReadOnlyList<Parameter> Parameters,
    Func<NewsIndex, Arguments, CancellationToken, Answer> Ask)
{
    private readonly Dictionary<string, Parameter> _byName = Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    /// <summary>Whether it reads the text of articles, many at a time: it may not keep searches waiting.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>The parameter of that name, or null.</summary>
    public Parameter? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The parameter of that name, which there is.</summary>
    public Parameter Parameter(string name) => _byName[name];
}

/// <summary>An answer, ready to be written.</summary>
/// <param name="Write">Writes it as one JSON object.</param>
internal sealed record Answer(Action<Utf8JsonWriter> Write)
{
    /// <summary>The parameter that asks for the next page, with its value; null when this is the last.</summary>
    public (string Name, string Value)? Next { get; init; }

    /// <summary>The same, for answers that are paged by cursors.</summary>
    public static Answer Page(string? nextCursor, Action<Utf8JsonWriter> write) =>
        new(write) { Next = nextCursor is null ? null : (RequestParameters.Cursor.Name, nextCursor) };
}
