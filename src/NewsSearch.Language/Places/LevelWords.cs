using NewsSearch.Language.Names;

namespace NewsSearch.Language.Places;

/// <summary>The words that state what kind of place a name is.</summary>
internal static class LevelWords
{
    /// <summary>The level that a word before an administrative name states; null when the word belongs to the name.</summary>
    public static PlaceLevel? LevelOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 12) return null;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return lower.TrimEnd('.') switch
        {
            "provinsi" or "propinsi" or "prov" => PlaceLevel.Province,
            "kabupaten" or "kab" => PlaceLevel.Regency,
            "kota" or "kotamadya" => PlaceLevel.City,
            "kecamatan" or "kec" or "distrik" or "kapanewon" => PlaceLevel.District,
            "desa" or "kelurahan" or "kel" or "dusun" or "nagari" or "gampong" or "kampung" or "dukuh" or "padukuhan"
                or "pedukuhan" => PlaceLevel.Village,
            _ => null,
        };
    }

    /// <summary>The Indonesian word for a level, as it stands in labels: <c>Sukamaju (desa)</c>.</summary>
    public static string NameOf(PlaceLevel level) => level switch
    {
        PlaceLevel.Continent => "benua",
        PlaceLevel.Country => "negara",
        PlaceLevel.Province => "provinsi",
        PlaceLevel.Regency => "kabupaten",
        PlaceLevel.City => "kota",
        PlaceLevel.District => "kecamatan",
        PlaceLevel.Village => "desa",
        PlaceLevel.Street => "jalan",
        PlaceLevel.Water => "perairan",
        PlaceLevel.Mountain => "gunung",
        PlaceLevel.Building => "bangunan",
        PlaceLevel.Region => "kawasan",
        _ => "tempat",
    };

    /// <summary>Whether a place can be what the word says.</summary>
    public static bool Fits(PlaceLevel stated, Place place) => stated switch
    {
        PlaceLevel.Province => place.Level == PlaceLevel.Province,
        PlaceLevel.City => place.Level == PlaceLevel.City,
        PlaceLevel.Regency => place.Level == PlaceLevel.Regency,
        PlaceLevel.District => place.Level == PlaceLevel.District,
        PlaceLevel.Village => false,
        _ => true,
    };

    /// <summary>An abbreviated first word of a street and the like in full, or null.</summary>
    public static string? FullForm(ReadOnlySpan<char> word) => word switch
    {
        "Jl" or "Jl." or "Jln" or "Jln." or "JL" or "JL." or "jl" or "jl." or "jalan" or "JALAN" => "Jalan",
        "Gg" or "Gg." => "Gang",
        "gunung" or "GUNUNG" => "Gunung",
        "sungai" or "SUNGAI" => "Sungai",
        _ => null,
    };

    /// <summary>The level of a place that the gazetteer does not know.</summary>
    public static PlaceLevel UnknownLevel(NameText text, NameSpan span, PlaceLevel? stated)
    {
        if (stated is { } level) return level;
        var word = text.Word(span.First);
        if (word.Length is < 2 or > 12) return PlaceLevel.Other;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return lower.TrimEnd('.') switch
        {
            "jalan" or "jl" or "jln" or "gang" or "gg" or "tol" or "simpang" => PlaceLevel.Street,
            "sungai" or "kali" or "danau" or "waduk" or "bendungan" or "laut" or "selat" or "teluk" or "samudra" or "samudera"
                or "situ" or "telaga" or "curug" or "terusan" => PlaceLevel.Water,
            "gunung" or "pegunungan" or "bukit" => PlaceLevel.Mountain,
            "gedung" or "stadion" or "bandara" or "hotel" or "masjid" or "gereja" or "candi" or "museum" or "pelabuhan" or "stasiun"
                or "terminal" or "pasar" or "lapas" or "rutan" or "monumen" or "keraton" or "istana" or "sirkuit" or "gelanggang"
                or "mapolda" or "mapolres" or "mapolsek" or "mal" or "mall" or "apartemen" or "kantor" or "rumah" or "jembatan"
                or "makam" or "vihara" or "pura" or "tpu" or "asrama" or "mapolresta" or "mapolrestabes" or "makodam" or "makodim" => PlaceLevel.Building,
            "pulau" or "kepulauan" or "kawasan" or "semenanjung" or "lembah" or "gurun" => PlaceLevel.Region,
            _ => PlaceLevel.Other,
        };
    }
}
