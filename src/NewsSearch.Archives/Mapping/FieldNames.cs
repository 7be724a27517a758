using System.Collections.Frozen;

namespace NewsSearch.Archives.Mapping;

/// <summary>Knows what a field means from what an archive calls it.</summary>
internal sealed class FieldNames
{
    private readonly FrozenDictionary<string, FieldMeaning> _known;

    private FieldNames(FrozenDictionary<string, FieldMeaning> known) => _known = known;

    /// <summary>The names that are known without being told.</summary>
    public static FieldNames Default { get; } = new(Load());

    /// <summary>What a field of that name means.</summary>
    public FieldMeaning Find(string name) => _known.GetValueOrDefault(Normalize(name));

    /// <summary>The names where some are told: a role that is told of is known by these names alone.</summary>
    /// <param name="told">The roles told of.</param>
    /// <param name="names">The names and what they mean.</param>
    public FieldNames With(IReadOnlySet<FieldRole> told, IEnumerable<KeyValuePair<string, FieldMeaning>> names)
    {
        var known = _known.Where(pair => !told.Contains(WholeOf(pair.Value.Role))).ToDictionary(StringComparer.Ordinal);
        foreach (var (name, meaning) in names) known[Normalize(name)] = meaning;
        return new(known.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static FieldRole WholeOf(FieldRole role) => role switch
    {
        FieldRole.Summary => FieldRole.Body,
        FieldRole.Day or FieldRole.Month or FieldRole.Year => FieldRole.Date,
        _ => role,
    };

    private static string Normalize(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static FrozenDictionary<string, FieldMeaning> Load()
    {
        using var stream = typeof(FieldNames).Assembly.GetManifestResourceStream("field-names.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<string, FieldMeaning>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var (role, names) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var meaning = role == "row" ? FieldRole.RowNumber : Enum.Parse<FieldRole>(role, ignoreCase: true);
            var rank = 0;
            foreach (var name in names.Split(',')) known.TryAdd(Normalize(name), new(meaning, rank++));
        }
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>What a field means.</summary>
/// <param name="Role">The part of an article that it holds.</param>
/// <param name="Rank">Which of several fields of one role is taken: the one of the lowest rank.</param>
internal readonly record struct FieldMeaning(FieldRole Role, int Rank);
