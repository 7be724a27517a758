using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsSearch.Tui.State.Keeping;

/// <summary>Keeps what is remembered of each index in a file of its own.</summary>
internal sealed class MemoryFile
{
    private const int Version = 1;
    private const int MostQueries = 200;
    private const int MostMarks = 10_000;

    private readonly string _path;
    private readonly string _index;

    /// <summary>The file of the index in a folder.</summary>
    /// <param name="folder">Where the files of all indexes lie.</param>
    /// <param name="index">The folder of the index.</param>
    public MemoryFile(string folder, string index)
    {
        _index = Path.GetFullPath(index);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_index)))[..16];
        _path = Path.Combine(folder, $"reading-room-{name}.json");
    }

    /// <summary>What is remembered. A file that cannot be read is set aside, and <paramref name="aside"/> is its new name; else null.</summary>
    public Memory Read(out string? aside)
    {
        aside = null;
        if (!File.Exists(_path)) return new();
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(_path));
            return Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or InvalidDataException)
        {
            aside = _path + ".broken";
            SetAside(aside);
            return new();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new();
        }
    }

    /// <summary>Remembers, all or nothing. What cannot be written is not remembered: nobody is kept from leaving by it.</summary>
    public void Write(Memory memory)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            var part = $"{_path}.{Environment.ProcessId}.part";
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
            using (var writer = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true })) Write(writer, memory);
            File.Move(part, _path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The disk is full, or the folder is not ours.
        }
    }

    private static Memory Read(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() != Version) throw new InvalidDataException("another version");
        var filters = FilterSet.None;
        foreach (var filter in root.GetProperty("filters").EnumerateArray())
        {
            if (!FacetNames.TryRead(filter.GetProperty("facet").GetString()!, out var facet, out _)) throw new InvalidDataException("no such facet");
            filters = filters.Toggle(new Chip(facet!.Facet, filter.GetProperty("value").GetString()!, filter.GetProperty("exclude").GetBoolean()));
        }
        return new()
        {
            Queries = [.. root.GetProperty("queries").EnumerateArray().Take(MostQueries).Select(query => query.GetString()!)],
            Marks = [.. root.GetProperty("marks").EnumerateArray().Take(MostMarks)
                .Select(mark => new MarkedArticle(mark.GetProperty("id").GetString()!, mark.GetProperty("title").GetString()!))],
            Question = new()
            {
                Query = Editor.Empty.Insert(root.GetProperty("query").GetString()!).Text,
                Filters = filters,
                Sort = Named<SortOrder>(root.GetProperty("sort")),
                AnyWord = root.GetProperty("any_word").GetBoolean(),
                ExactWords = root.GetProperty("exact_words").GetBoolean(),
                Collapse = root.GetProperty("collapse").GetBoolean(),
                AddedAfter = root.TryGetProperty("added_after", out var generation) ? generation.GetInt64() : null,
            },
            Focus = Named<Focus>(root.GetProperty("focus")),
            Theme = Named<Theme>(root.GetProperty("theme")),
            Chosen = root.GetProperty("chosen").GetString()!,
        };
    }

    private static T Named<T>(JsonElement element) where T : struct, Enum =>
        Enum.TryParse<T>(element.GetString(), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : throw new InvalidDataException("no such name");

    private void Write(Utf8JsonWriter writer, Memory memory)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteString("index", _index);
        writer.WriteString("query", memory.Question.Query);
        writer.WriteStartArray("filters");
        foreach (var chip in memory.Question.Filters.Chips)
        {
            writer.WriteStartObject();
            writer.WriteString("facet", FacetNames.NameOf(chip.Facet));
            writer.WriteString("value", chip.Value);
            writer.WriteBoolean("exclude", chip.Exclude);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteString("sort", memory.Question.Sort.ToString());
        writer.WriteBoolean("any_word", memory.Question.AnyWord);
        writer.WriteBoolean("exact_words", memory.Question.ExactWords);
        writer.WriteBoolean("collapse", memory.Question.Collapse);
        if (memory.Question.AddedAfter is { } generation) writer.WriteNumber("added_after", generation);
        writer.WriteString("focus", memory.Focus.ToString());
        writer.WriteString("theme", memory.Theme.ToString());
        writer.WriteString("chosen", memory.Chosen);
        writer.WriteStartArray("queries");
        foreach (var query in memory.Queries.Take(MostQueries)) writer.WriteStringValue(query);
        writer.WriteEndArray();
        writer.WriteStartArray("marks");
        foreach (var mark in memory.Marks.Take(MostMarks))
        {
            writer.WriteStartObject();
            writer.WriteString("id", mark.Id);
            writer.WriteString("title", mark.Title);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void SetAside(string aside)
    {
        try
        {
            File.Move(_path, aside, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It stays where it is, and is written over.
        }
    }
}
