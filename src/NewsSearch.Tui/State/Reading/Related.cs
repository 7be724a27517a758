namespace NewsSearch.Tui.State.Reading;

/// <summary>The articles that belong to one: near copies of it, and those like it.</summary>
/// <param name="Id">The article.</param>
/// <param name="Copies">Its near copies, itself among them; empty when there is none.</param>
/// <param name="Similar">Those like it, the likest first, each with what they have in common.</param>
internal sealed record Related(string Id, IReadOnlyList<Copy> Copies, IReadOnlyList<Hit> Similar);
