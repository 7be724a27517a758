namespace NewsSearch.Curating;

/// <summary>One thing that the user says: one line of a file.</summary>
internal abstract record Fact
{
    private const char Between = '\u001F';

    public abstract FactKind Kind { get; }

    /// <summary>What it is said of: no two facts of a kind share it, and lines stand in its order.</summary>
    public abstract string Key { get; }

    /// <summary>As its file holds it, without a line feed. Equal facts have equal lines.</summary>
    public string Line => FactCodec.Write(this);

    protected static string Join(string first, string second) => first + Between + second;
}

/// <summary>What a value of a facet is.</summary>
/// <param name="Facet">Whose value: persons, organizations or places.</param>
/// <param name="Name">The value as articles have it.</param>
/// <param name="As">The facet that counts it.</param>
/// <param name="Is">What it is called there; null when nothing counts it.</param>
internal sealed record EntityFact(FacetName Facet, string Name, FacetName As, string? Is) : Fact
{
    public override FactKind Kind => FactKind.Entity;
    public override string Key => KeyOf(Facet, Name);

    public static string KeyOf(FacetName facet, string name) => Join(Indexing.Schema.Facet(facet), name);
}

/// <summary>That an article has a tag.</summary>
internal sealed record TagFact(string Tag, string Id) : Fact
{
    public override FactKind Kind => FactKind.Tag;
    public override string Key => Join(Tag, Id);
}

/// <summary>What the user notes on an article.</summary>
internal sealed record NoteFact(string Id, string Text) : Fact
{
    public override FactKind Kind => FactKind.Note;
    public override string Key => Id;
}

/// <summary>That an article is in a collection.</summary>
internal sealed record CollectionFact(string Collection, string Id) : Fact
{
    public override FactKind Kind => FactKind.Collection;
    public override string Key => Join(Collection, Id);
}

/// <summary>A search with a name.</summary>
internal sealed record SearchFact(SavedSearch Search) : Fact
{
    public override FactKind Kind => FactKind.Search;
    public override string Key => Search.Name;
}

/// <summary>Up to which commit somebody has seen the news of a saved search.</summary>
internal sealed record CursorFact(string Name, long Generation) : Fact
{
    public override FactKind Kind => FactKind.Cursor;
    public override string Key => Name;
}
