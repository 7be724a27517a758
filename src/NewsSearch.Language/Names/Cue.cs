namespace NewsSearch.Language.Names;

/// <summary>What a word tells about a name beside it. <c>cues.txt</c> lists the words.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Honorific = 1 << 0,
    Nickname = 1 << 1,
    Rank = 1 << 2,
    Title = 1 << 3,
    Say = 1 << 4,
    PlaceWord = 1 << 5,
    Preposition = 1 << 6,
    OrgWord = 1 << 7,
    OrgSuffix = 1 << 8,
    Month = 1 << 9,
    Day = 1 << 10,
    Direction = 1 << 11,
    Particle = 1 << 12,
    Kin = 1 << 13,
    Degree = 1 << 14,
    NotName = 1 << 15,

    /// <summary>A person's name behind it names a place: <c>Jalan Abdul Muis</c>.</summary>
    PlaceNamedAfter = 1 << 16,

    /// <summary>A person's name behind it names an organization: <c>RS Sardjito</c>.</summary>
    OrgNamedAfter = 1 << 17,

    /// <summary>A person's name behind it names neither: <c>Penghargaan Ramon Magsaysay</c>, <c>Maulid Nabi Muhammad</c>.</summary>
    PrizeNamedAfter = 1 << 18,

    /// <summary>Behind it stand the place that it heads, and its name: <c>Camat Bulak Suprayitno</c>.</summary>
    AreaHead = 1 << 19,
}
