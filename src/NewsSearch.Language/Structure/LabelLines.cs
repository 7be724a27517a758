using System.Collections.Frozen;

namespace NewsSearch.Language.Structure;

/// <summary>Reads lines such as <c>Judul: ...</c> at the top of a text.</summary>
internal static class LabelLines
{
    private static readonly FrozenDictionary<string, Label> Labels = new Dictionary<string, Label>
    {
        ["judul"] = Label.Title,
        ["title"] = Label.Title,
        ["headline"] = Label.Title,
        ["subjudul"] = Label.Deck,
        ["sub judul"] = Label.Deck,
        ["deck"] = Label.Deck,
        ["subtitle"] = Label.Deck,
        ["tanggal"] = Label.Date,
        ["tgl"] = Label.Date,
        ["date"] = Label.Date,
        ["tanggal terbit"] = Label.Date,
        ["terbit"] = Label.Date,
        ["published"] = Label.Date,
        ["waktu"] = Label.Date,
        ["tempat"] = Label.Place,
        ["lokasi"] = Label.Place,
        ["dateline"] = Label.Place,
        ["isi"] = Label.Body,
        ["isi berita"] = Label.Body,
        ["body"] = Label.Body,
        ["content"] = Label.Body,
        ["teks"] = Label.Body,
        ["text"] = Label.Body,
        ["berita"] = Label.Body,
        ["penulis"] = Label.Other,
        ["author"] = Label.Other,
        ["sumber"] = Label.Other,
        ["source"] = Label.Other,
        ["url"] = Label.Other,
        ["link"] = Label.Other,
        ["editor"] = Label.Other,
        ["rubrik"] = Label.Other,
        ["kategori"] = Label.Other,
        ["category"] = Label.Other,
        ["media"] = Label.Other,
        ["halaman"] = Label.Other,
        ["id"] = Label.Other,
        ["edisi"] = Label.Other,
        ["tags"] = Label.Other,
        ["tag"] = Label.Other,
        ["kata kunci"] = Label.Other,
        ["wartawan"] = Label.Other,
        ["oleh"] = Label.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Splits a line into a known label and what stands behind its colon, which may be nothing.</summary>
    public static bool TryRead(string line, out Label label, out string name, out string value)
    {
        (label, name, value) = (Label.Other, "", "");
        var colon = line.AsSpan(0, Math.Min(line.Length, 20)).IndexOf(':');
        if (colon <= 0 || !Labels.TryGetValue(line[..colon].Trim(), out label)) return false;
        (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
        return true;
    }
}

/// <summary>What a labelled line holds.</summary>
internal enum Label
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The line below it.</summary>
    Deck,

    /// <summary>When it was published.</summary>
    Date,

    /// <summary>Where it was written.</summary>
    Place,

    /// <summary>The first paragraph.</summary>
    Body,

    /// <summary>Anything else.</summary>
    Other,
}
