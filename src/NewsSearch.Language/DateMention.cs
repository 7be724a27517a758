namespace NewsSearch.Language;

/// <summary>A date that an article speaks of.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Value">What it means, resolved against the day of publication; null when that cannot be known.</param>
/// <param name="Warning">Why the print contradicts itself (<c>Senin (29/04/2025)</c> was a Tuesday), or null.</param>
public sealed record DateMention(Mention Mention, DateValue? Value, string? Warning = null);
