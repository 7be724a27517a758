using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSearch.Curating;

/// <summary>A fact that a step changed.</summary>
/// <param name="Before">What stood there; null for nothing.</param>
/// <param name="After">What stands there now; null for nothing.</param>
internal readonly record struct FactChange(Fact? Before, Fact? After)
{
    public FactKind Kind => (After ?? Before)!.Kind;
    public string Key => (After ?? Before)!.Key;
}

/// <summary>A step as the log keeps it.</summary>
internal sealed record LoggedStep(int Number, DateTimeOffset At, string Act, IReadOnlyList<FactChange> Changes)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public CurationStep Shown => new(Number, At, Act, Changes.Count,
        (Changes.Select(change => change.After).FirstOrDefault(fact => fact is not null) ?? Changes[0].Before!).Line);

    public string Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("step", Number);
            json.WriteString("at", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("act", Act);
            json.WriteStartArray("changes");
            foreach (var (before, after) in Changes)
            {
                json.WriteStartObject();
                json.WriteString("kind", NameOf((after ?? before)!.Kind));
                Write(json, "before", before);
                Write(json, "after", after);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write()"/> wrote.</summary>
    /// <exception cref="UnreadableException">It is no step; says why.</exception>
    public static LoggedStep Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var from = new FactReader(json.RootElement);
            var step = new LoggedStep((int)from.Number("step"), Time(from.Text("at")), from.Text("act"), [.. from.List("changes").Select(ReadChange)]);
            from.End();
            return step.Changes.Count > 0 ? step : throw new UnreadableException("a step that changed nothing", "langkah yang tidak mengubah apa pun");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new UnreadableException(UnreadableException.NoObject);
        }
    }

    public static string NameOf(FactKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind of that name.</summary>
    /// <exception cref="UnreadableException">There is none.</exception>
    public static FactKind KindOf(string name)
    {
        foreach (var kind in FactKinds.All)
            if (NameOf(kind) == name) return kind;
        throw new UnreadableException($"there is no kind '{name}'", $"tidak ada jenis '{name}'");
    }

    private static FactChange ReadChange(JsonElement line)
    {
        var from = new FactReader(line);
        var kind = KindOf(from.Text("kind"));
        var change = new FactChange(Part("before"), Part("after"));
        from.End();
        return change is { Before: null, After: null } ? throw new UnreadableException("a change of nothing", "perubahan tanpa isi") : change;

        Fact? Part(string name) => from.Part(name) is { } part ? FactCodec.Read(kind, part) : null;
    }

    private static void Write(Utf8JsonWriter json, string name, Fact? fact)
    {
        if (fact is null) return;
        json.WritePropertyName(name);
        FactCodec.Write(json, fact);
    }

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time : throw new UnreadableException($"'{text}' is no time", $"'{text}' bukan waktu");
}
