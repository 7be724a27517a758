namespace NewsSearch.Language.Names;

/// <summary>What the writing of a word tells about names, once it is known how the whole sentence is written.</summary>
/// <remarks>The first values are those of <see cref="Shape"/>.</remarks>
internal enum Form : byte
{
    Lower = Shape.Lower,
    Capital = Shape.Capital,
    Upper = Shape.Upper,
    Mark = Shape.Mark,

    /// <summary>A word of a sentence without capitals, or in nothing but capitals: its writing tells nothing.</summary>
    Caseless,

    /// <summary>A capitalised word of a headline that capitalises most words.</summary>
    Headline,

    /// <summary>Nothing: before the first word or after the last.</summary>
    Outside,
}
