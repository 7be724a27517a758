namespace NewsSearch.Curating;

/// <summary>All kinds of facts.</summary>
internal static class FactKinds
{
    /// <summary>In their order. Written out: to ask the runtime for the members of an enumeration is reflection, which every search would wait for.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
        [FactKind.Entity, FactKind.Tag, FactKind.Note, FactKind.Collection, FactKind.Search, FactKind.Cursor];
}
