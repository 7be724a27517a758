namespace NewsSearch.Language.Words;

/// <summary>What a character does to words, after the Word_Break classes of Unicode Standard Annex 29.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Parts words: spaces, most punctuation, symbols, emoji.</summary>
    Other,

    /// <summary>A letter that joins with its neighbours, an underscore too.</summary>
    Letter,

    /// <summary>A digit of any script, superscripts and subscripts too: <c>anak²</c>.</summary>
    Digit,

    /// <summary>Belongs to the character before it: combining marks, joiners, soft hyphens, zero-width spaces.</summary>
    Extender,

    /// <summary>A word by itself: ideographs and hiragana, which no space parts.</summary>
    Ideograph,

    /// <summary>Any of the marks that people type for an apostrophe; joins letters.</summary>
    Apostrophe,

    /// <summary>The three hyphens that join; dashes do not.</summary>
    Hyphen,

    /// <summary>A full stop.</summary>
    Dot,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A slash, which joins the numbers of a date.</summary>
    Slash,

    /// <summary>A colon, which joins hours and minutes.</summary>
    Colon,

    /// <summary>A percent sign, which closes a number.</summary>
    Percent,
}
