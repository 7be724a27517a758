using NewsSearch.Language;

namespace NewsSearch.Curating;

/// <summary>Which names and texts can be kept, and come back the same.</summary>
internal static class SavedNames
{
    private const int Longest = 64;
    private const int LongestText = 100_000;

    /// <summary>Whether <c>query:</c> can name it.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= Longest && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary>A name of a saved search or a cursor.</summary>
    /// <exception cref="NewsSearchException">It is none.</exception>
    public static string Name(string name) => IsName(name) ? name
        : throw Bad($"'{name}' cannot be a name: use letters, digits, - and _, at most 64",
                $"'{name}' tidak dapat menjadi nama: pakai huruf, angka, - dan _, paling banyak 64");

    /// <summary>A tag, a name of a collection or of an entity, without space around it.</summary>
    /// <exception cref="NewsSearchException">It is empty, too long, or holds what a line cannot.</exception>
    public static string Label(string label)
    {
        var clean = Indexing.FacetValues.Clean(label);
        return Entities.EntityClaim.IsPlain(clean) ? clean : throw Bad($"'{label}' cannot be a name: write letters on one line",
                $"'{label}' tidak dapat menjadi nama: tulis huruf dalam satu baris");
    }

    /// <summary>An id or a note.</summary>
    /// <exception cref="NewsSearchException">It is too long, or no Unicode.</exception>
    public static string Text(string text) =>
        text.Length is > 0 and <= LongestText && Entities.EntityClaim.IsPlain(string.Concat(text.Where(c => !char.IsControl(c))) is { Length: > 0 } plain ? plain : "-")
            ? text : throw Bad("the text is empty, longer than 100,000 characters, or no Unicode",
                "teks kosong, lebih dari 100.000 karakter, atau bukan Unicode");

    private static NewsSearchException Bad(string english, string indonesian) =>
        new(Problem.BadRequest, new Bilingual(english, indonesian));
}
