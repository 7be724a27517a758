namespace NewsSearch.Language.Names;

/// <summary>How a sentence uses capitals.</summary>
internal enum Casing : byte
{
    /// <summary>Names and the first word have them.</summary>
    Normal,

    /// <summary>Most words have them.</summary>
    Headline,

    /// <summary>All or no words have them.</summary>
    None,
}

/// <summary>Tells the <see cref="Casing"/> of a sentence and the <see cref="Form"/> of its words.</summary>
internal static class Casings
{
    private const int FewestShouted = 3, FewestHeadline = 4;

    /// <summary>Reads it from the words.</summary>
    /// <param name="sentence">Its tokens.</param>
    /// <param name="lowerText">Whether the whole text goes without capitals.</param>
    public static Casing Of(ReadOnlySpan<Token> sentence, bool lowerText)
    {
        var (words, capitals, uppers, inner) = (0, 0, 0, 0);
        for (var i = 0; i < sentence.Length; i++)
        {
            var shape = sentence[i].Shape;
            if (!shape.IsWord() || sentence[i].Length < 2) continue;
            words++;
            if (shape == Shape.Upper) uppers++;
            if (!shape.IsCapital()) continue;
            capitals++;
            if (i > 0) inner++;
        }
        if (words >= FewestShouted && uppers * 10 >= words * 8) return Casing.None;
        if (capitals == 0 && lowerText) return Casing.None;
        return words >= FewestHeadline && inner >= FewestHeadline - 1 && capitals * 10 >= words * 7 ? Casing.Headline : Casing.Normal;
    }

    public static Form FormOf(Shape shape, Casing casing) => casing switch
    {
        Casing.None when shape.IsWord() => Form.Caseless,
        Casing.Headline when shape == Shape.Capital => Form.Headline,
        _ => (Form)shape,
    };
}
