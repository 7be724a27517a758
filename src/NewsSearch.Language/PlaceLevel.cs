namespace NewsSearch.Language;

/// <summary>What kind of place a place is.</summary>
public enum PlaceLevel
{
    /// <summary>Asia, Eropa.</summary>
    Continent,

    /// <summary>A state.</summary>
    Country,

    /// <summary>A province of Indonesia, or a state or region of that rank elsewhere.</summary>
    Province,

    /// <summary>A kabupaten.</summary>
    Regency,

    /// <summary>A kota, or a city elsewhere.</summary>
    City,

    /// <summary>A kecamatan.</summary>
    District,

    /// <summary>A desa or kelurahan.</summary>
    Village,

    /// <summary>A street or road.</summary>
    Street,

    /// <summary>A river, lake, strait or sea.</summary>
    Water,

    /// <summary>A mountain or volcano.</summary>
    Mountain,

    /// <summary>A named building, stadium, airport or harbour.</summary>
    Building,

    /// <summary>An area that is no administrative unit: an island, Timur Tengah, Jabodetabek.</summary>
    Region,

    /// <summary>Anything else.</summary>
    Other,
}
