namespace NewsSearch.Language.Names;

/// <summary>The names of one kind in an article, gathered by spelling; spellings found to be one are joined.</summary>
internal sealed class NameGroups<TName>
{
    private readonly Func<TName, string> _keyOf;
    private readonly Dictionary<string, NameGroup<TName>> _groups = new(StringComparer.Ordinal);

    /// <param name="names">The names in reading order.</param>
    /// <param name="keyOf">Names of one key are one spelling.</param>
    public NameGroups(IReadOnlyList<TName> names, Func<TName, string> keyOf)
    {
        (Names, _keyOf) = (names, keyOf);
        for (var i = 0; i < names.Count; i++)
        {
            var key = keyOf(names[i]);
            if (!_groups.TryGetValue(key, out var group)) _groups.Add(key, group = new NameGroup<TName>(names[i]));
            group.Add(i);
        }
    }

    /// <summary>Every mention, in reading order.</summary>
    public IReadOnlyList<TName> Names { get; }

    /// <summary>A group for each spelling.</summary>
    public IReadOnlyCollection<NameGroup<TName>> All => _groups.Values;

    /// <summary>The group of a name's spelling.</summary>
    public NameGroup<TName> this[TName name] => _groups[_keyOf(name)];

    /// <summary>What is joined, each with its mentions in reading order, in order of first mention.</summary>
    public IEnumerable<(NameGroup<TName> Root, List<TName> Names)> Joined() =>
        Names.GroupBy(name => this[name].Root).Select(joined => (joined.Key, joined.ToList()));
}

/// <summary>All mentions of one spelling.</summary>
/// <param name="name">The first of them.</param>
internal sealed class NameGroup<TName>(TName name)
{
    private readonly List<int> _at = [];

    public TName Name { get; } = name;

    /// <summary>Which of the article's mentions they are.</summary>
    public IReadOnlyList<int> MentionsAt => _at;

    /// <summary>Which of the article's mentions is the first.</summary>
    public int FirstAt => _at[0];

    public NameGroup<TName>? JoinedTo { get; private set; }

    /// <summary>How it is known to be what it was joined to; null when it was joined to nothing.</summary>
    public VariantOrigin? JoinedAs { get; private set; }

    /// <summary>The group that stands for all that are joined.</summary>
    public NameGroup<TName> Root
    {
        get
        {
            var root = this;
            while (root.JoinedTo is { } next) root = next;
            return root;
        }
    }

    public void Add(int at) => _at.Add(at);

    /// <summary>The latest mention before one; -1 when there is none.</summary>
    public int LatestBefore(int at) => _at[0] < at ? _at.FindLast(mine => mine < at) : -1;

    /// <summary>Joins all that this stands with to all that the other stands with.</summary>
    public void Join(NameGroup<TName> other, VariantOrigin origin)
    {
        var root = Root;
        if (root == other.Root) return;
        root.JoinedTo = other.Root;
        JoinedAs ??= origin;
    }
}
