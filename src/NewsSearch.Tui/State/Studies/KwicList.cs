using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Which lines in context, and in what order; two that hold the same are equal.</summary>
/// <param name="Sort">What lines are sorted by, the first key first; empty for the order of articles.</param>
/// <param name="Only">What the lines share, the group taken last at the end; empty for all lines.</param>
internal sealed record KwicList(ImmutableArray<KwicKey> Sort, ImmutableArray<KwicValue> Only)
{
    /// <summary>All lines in the order of articles.</summary>
    public static KwicList All { get; } = new([], []);

    /// <summary>The request for all of it.</summary>
    public ConcordanceRequest ToRequest(Question question) => new(question.ToRequest(0))
    {
        Width = KwicStudy.ContextWidth,
        Sort = Sort,
        Only = Only,
    };

    /// <inheritdoc/>
    public bool Equals(KwicList? other) => other is not null && Sort.SequenceEqual(other.Sort) && Only.SequenceEqual(other.Only);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sort.Length, Only.Length, Sort.FirstOrDefault());
}
