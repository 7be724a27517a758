using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Known organizations and the forms of their names; <c>organizations.txt</c> lists them. Immutable.</summary>
internal sealed class Organizations
{
    private readonly Dictionary<ulong, OrganizationForm> _forms = [];
    private readonly HashSet<ulong> _beginnings = [];

    private Organizations()
    {
        foreach (var line in ResourceLines.Read("Names/organizations.txt"))
        {
            var forms = line.Split('/');
            foreach (var form in forms) Add(form.TrimEnd('?'), forms[0].TrimEnd('?'), form.EndsWith('?'));
        }
    }

    public static Organizations Default { get; } = new();

    /// <summary>Every form of every name.</summary>
    public IEnumerable<OrganizationForm> Forms => _forms.Values;

    /// <summary>What a name means, by its <see cref="Gazetteer.Join"/>ed key.</summary>
    public OrganizationForm? Find(ulong key) => _forms.GetValueOrDefault(key);

    /// <summary>Whether a longer name begins so.</summary>
    public bool IsBeginning(ulong key) => _beginnings.Contains(key);

    private void Add(string form, string full, bool isDoubtful)
    {
        ulong key = 0;
        foreach (var token in Tokenizer.Tokens(form))
        {
            if (key != 0) _beginnings.Add(key);
            key = Gazetteer.Join(key, token.Key);
        }
        var needsCapitals = form.All(c => !char.IsLower(c));
        if (!_forms.TryGetValue(key, out var known))
            _forms.Add(key, new(form, full, needsCapitals, isDoubtful, CertainInCapitals: false));
        else if (known.IsDoubtful && needsCapitals && !isDoubtful)
            _forms[key] = known with { FullName = full, CertainInCapitals = true };
    }
}

/// <summary>A form of an organization's name.</summary>
/// <param name="Print">The form as it is written.</param>
/// <param name="FullName">The full name.</param>
/// <param name="NeedsCapitals">Whether it counts only in capitals.</param>
/// <param name="IsDoubtful">Whether it is another thing as well.</param>
/// <param name="CertainInCapitals">Whether it is nothing else all the same in capitals: <c>ANTARA</c>, not <c>Antara</c>.</param>
internal sealed record OrganizationForm(string Print, string FullName, bool NeedsCapitals, bool IsDoubtful, bool CertainInCapitals)
{
    /// <summary>Whether it is surely this organization, printed so.</summary>
    /// <param name="upper">Whether its first word is in capitals.</param>
    public bool IsSure(bool upper) => IsDoubtful ? CertainInCapitals && upper : upper || !NeedsCapitals;
}
