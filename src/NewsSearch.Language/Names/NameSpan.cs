namespace NewsSearch.Language.Names;

/// <summary>What a name names.</summary>
internal enum NameKind : byte
{
    Person,
    Place,
    Organization,
}

/// <summary>A name found in the tokens of a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct NameSpan(int First, int Last, NameKind Kind);
