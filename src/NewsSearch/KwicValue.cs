namespace NewsSearch;

/// <summary>What the lines of a group share.</summary>
/// <param name="Key">Which property of a line.</param>
/// <param name="Value">Its value, as <see cref="ConcordanceGroup.Value"/> has it: words without case; empty where there is none.</param>
public readonly record struct KwicValue(KwicKey Key, string Value);
