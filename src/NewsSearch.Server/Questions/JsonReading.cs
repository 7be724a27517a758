using System.Text.Json;

namespace NewsSearch.Server.Questions;

/// <summary>Reads the members of JSON objects, and says what is wrong with them by name.</summary>
internal static class JsonReading
{
    private const int MostCharacters = 8192;

    /// <summary>Every member of an object; null where that is what it says is as if it were not there.</summary>
    public static IEnumerable<JsonProperty> Members(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)
        : throw Wrong(name, "an object", "objek", value);

    public static IEnumerable<JsonElement> Items(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Array
        ? member.Value.EnumerateArray()
        : throw Wrong(member.Name, "a list", "daftar", member.Value);

    /// <summary>A text of a question.</summary>
    public static string Text(JsonProperty member) => Text(member.Name, member.Value, MostCharacters);

    /// <summary>A text, as long as the body may be.</summary>
    public static string LongText(JsonProperty member) => Text(member.Name, member.Value, int.MaxValue);

    public static IReadOnlyList<string> Texts(JsonProperty member) => [.. Items(member).Select(item => Text(member.Name, item, MostCharacters))];

    public static bool Flag(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(member.Name, "true or false", "true atau false", member.Value),
    };

    public static int Whole(JsonProperty member, int least, int most) =>
        member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Wrong(member.Name, $"a whole number from {least} to {most}", $"bilangan bulat dari {least} sampai {most}", member.Value);

    public static T Choice<T>(JsonProperty member) where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToList();
        return names.IndexOf(Text(member)) is >= 0 and var found ? Enum.GetValues<T>()[found]
            : throw Wrong(member.Name, $"one of {string.Join(", ", names)}", $"salah satu dari {string.Join(", ", names)}", member.Value);
    }

    public static QuestionException Unknown(JsonProperty member, string what, string known) => QuestionException.Bad(member.Name,
        $"{what} has no member '{member.Name[..Math.Min(60, member.Name.Length)]}': it has {known}",
        $"{what} tidak punya anggota '{member.Name[..Math.Min(60, member.Name.Length)]}': yang ada {known}");

    private static string Text(string name, JsonElement value, int most)
    {
        if (value.ValueKind != JsonValueKind.String) throw Wrong(name, "a string", "string", value);
        var text = value.GetString()!;
        return text.Length <= most ? text : throw QuestionException.Bad(name,
            $"'{name}' is {text.Length} characters long: at most {most}", $"'{name}' panjangnya {text.Length} huruf: paling banyak {most}");
    }

    private static QuestionException Wrong(string name, string english, string indonesian, JsonElement value)
    {
        var text = value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? value.ValueKind.ToString().ToLowerInvariant() : value.GetRawText();
        if (text.Length > 60) text = text[..60] + "…";
        return QuestionException.Bad(name, $"'{name}' must be {english}, not {text}", $"'{name}' harus berupa {indonesian}, bukan {text}");
    }
}
