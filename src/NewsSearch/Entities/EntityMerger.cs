using NewsSearch.Language;

namespace NewsSearch.Entities;

/// <summary>Decides which names of an archive are one entity.</summary>
/// <remarks>
/// Names that differ in spelling only are one. A short name or a nickname joins a fuller name when articles that give both
/// say so often enough, hardly ever speak of another by it, and no other bearer of the name is nearly as frequent. Two full
/// names are never joined by likeness, and initials only by what texts state. <c>docs/decisions/007</c> gives the reasons;
/// the outcome depends on the counts alone, not on any order.
/// </remarks>
internal sealed class EntityMerger
{
    /// <summary>What a text states counts as much as this many articles that merely use both names.</summary>
    private const int StatedWeight = 3;

    /// <summary>What the shipped lists say counts as much as this.</summary>
    private const int ListedWeight = 5;

    /// <summary>A name of several words is less often somebody else's than a single word is.</summary>
    private const int LeastWeight = 5, LeastWeightOfSeveral = 4;

    /// <summary>The share of all evidence for a name that must point to one entity.</summary>
    private const double LeastShare = 0.9, LeastShareWhenListed = 0.75;

    /// <summary>The share of all articles on bearers of a name that must be on that entity.</summary>
    private const double LeastBearers = 0.8, LeastBearersWhenStated = 0.5;

    /// <summary>A name that is only used alone tells nothing: at most so many articles use it alone for one that gives both.</summary>
    private const int MostAlone = 2, MostAloneOfSeveral = 4;

    /// <summary>An organization's evidence from so many articles is no matter of chance: it bears to be used alone more often.</summary>
    private const int BroadWeight = 30;

    private const int LeastStatedInitials = 3;

    private readonly bool _persons;
    private readonly NameForm[] _names;
    private readonly IReadOnlyList<EntityClaim> _claims;
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    // By the names that claims give.
    private readonly Dictionary<string, Node> _claimed = new(StringComparer.Ordinal);

    private EntityMerger(FacetName facet, IReadOnlyList<SeenName> names, IReadOnlyList<EntityClaim> claims) =>
        (_persons, _claims, _names) = (facet == FacetName.Person, claims, [.. names.Select(seen => Form(seen, facet == FacetName.Person))]);

    /// <summary>The entities of more than one name, in order of name.</summary>
    /// <param name="facet">Persons or organizations.</param>
    /// <param name="names">Every value of the facet, each once.</param>
    /// <param name="claims">What articles claim of them.</param>
    public static IReadOnlyList<EntityGroup> Merge(FacetName facet, IReadOnlyList<SeenName> names, IReadOnlyList<EntityClaim> claims)
    {
        var merger = new EntityMerger(facet, names, claims);
        merger.Gather();
        merger.ReadClaims();
        foreach (var node in merger._nodes.Values.Where(node => node.Claims.Count > 0)
            .OrderByDescending(node => node.Words.Count).ThenBy(node => node.Key, StringComparer.Ordinal))
        {
            merger.Join(node);
        }
        return merger.Groups();
    }

    private static NameForm Form(SeenName seen, bool isPerson)
    {
        var words = WordsOf(seen.Name, isPerson);
        return new NameForm(seen, words, KeyOf(seen.Name, words, isPerson),
            isPerson ? NameForms.ListedPerson(words) : NameForms.ListedOrganization(seen.Name, NameForms.Words(seen.Name)));
    }

    private static IReadOnlyList<string> WordsOf(string name, bool isPerson) =>
        isPerson ? NameForms.Words(name) : NameForms.OrganizationWords(name);

    /// <summary>Equal for names that differ in spelling only. Short single words differ in case too: <c>PAN</c>, <c>Pan</c>.</summary>
    private static string KeyOf(string name, IReadOnlyList<string> words, bool isPerson) =>
        words.Count == 0 || (words.Count == 1 && words[0].Length <= (isPerson ? 3 : 4)) ? name : string.Join(' ', words);

    /// <summary>Makes a node of every spelling that anything can be told of, with the names that bear its words.</summary>
    private void Gather()
    {
        var sought = new Dictionary<string, List<Node>>(StringComparer.Ordinal);
        foreach (var form in _names)
            if (form.Full is not null) AddNode(form.Key, form.Words, sought);
        foreach (var name in _claims.SelectMany(claim => new[] { claim.Variant, claim.Name }).Distinct(StringComparer.Ordinal))
        {
            var words = WordsOf(name, _persons);
            var key = KeyOf(name, words, _persons);
            AddNode(key, words, sought);
            _claimed.Add(name, _nodes[key]);
        }
        GatherNames(sought);
        PartSpellings();
    }

    private void AddNode(string key, IReadOnlyList<string> words, Dictionary<string, List<Node>> sought)
    {
        if (_nodes.ContainsKey(key)) return;
        var node = _nodes[key] = new Node(key, words);
        if (words.Count == 0) return;
        if (!sought.TryGetValue(words[0], out var nodes)) sought.Add(words[0], nodes = []);
        nodes.Add(node);
    }

    private void GatherNames(Dictionary<string, List<Node>> sought)
    {
        // Spellings seen first, by key: a second one makes a node.
        var first = new Dictionary<string, SeenName>(_names.Length, StringComparer.Ordinal);
        foreach (var (seen, words, key, _) in _names)
        {
            if (_nodes.TryGetValue(key, out var node)) node.Members.Add(seen);
            else if (!first.TryAdd(key, seen)) _nodes[key] = new Node(key, words) { Members = { first[key], seen } };
            for (var i = 0; i < words.Count; i++)
            {
                if (!sought.TryGetValue(words[i], out var nodes) || IsRepeated(words, i)) continue;
                foreach (var borne in nodes)
                    if (borne.Key != key && borne.Words.Count < words.Count && borne.Words.All(words.Contains)) borne.Bearers.Add((key, seen.Articles));
            }
        }
    }

    private static bool IsRepeated(IReadOnlyList<string> words, int at)
    {
        for (var i = 0; i < at; i++)
            if (words[i] == words[at]) return true;
        return false;
    }

    /// <summary>
    /// <c>Soeharto</c> and <c>Suharto</c> are one, for hardly anybody else is called so; <c>Fadjar</c> and <c>Fajar</c> are
    /// many people's names, so each spelling stays with its own.
    /// </summary>
    private void PartSpellings()
    {
        var doubtful = _nodes.Values.Where(node => node.Words.Count == 1 && node.Members.Select(seen => Lower(seen.Name)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .ToDictionary(node => node.Words[0], StringComparer.Ordinal);
        if (doubtful.Count == 0) return;
        var bearers = doubtful.Keys.ToDictionary(word => word, _ => 0L, StringComparer.Ordinal);
        foreach (var (seen, words, _, _) in _names)
        {
            for (var i = 0; i < words.Count && words.Count > 1; i++)
                if (bearers.TryGetValue(words[i], out var articles) && !IsRepeated(words, i)) bearers[words[i]] = articles + seen.Articles;
        }
        foreach (var (word, node) in doubtful)
        {
            if (bearers[word] <= node.Articles || IsListed(node)) continue;
            var print = Lower(node.Print);
            node.Members.RemoveAll(seen => Lower(seen.Name) != print);
        }
    }

    private static string Lower(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private bool IsListed(Node node) =>
        (_persons ? NameForms.ListedPerson(node.Words) : NameForms.ListedOrganization(node.Print, node.Words)) is not null;

    private void ReadClaims()
    {
        foreach (var claim in _claims)
        {
            var (variant, full) = (_claimed[claim.Variant], _claimed[claim.Name]);
            if (variant == full || variant.Members.Count == 0 || full.Members.Count == 0) continue;
            var isLetters = NameForms.IsMadeOf(claim.Variant, claim.Name);
            // What stands in brackets behind an organization and is not made of its name is something else.
            if (claim.Origin == VariantOrigin.Stated && !_persons && !isLetters && !IsListed(variant)) continue;
            variant.Claim(full, claim.Origin == VariantOrigin.Stated ? StatedWeight * claim.Articles : claim.Articles,
                claim.Origin == VariantOrigin.Stated && (isLetters || !NameForms.IsInitials(claim.Variant)) ? claim.Articles : 0);
        }
        // Forms of one listed name mean the full one or, where the archive never prints it, the most frequent of them.
        foreach (var forms in _names.Where(form => form.Full is not null).GroupBy(form => form.Full!, form => _nodes[form.Key], StringComparer.Ordinal))
        {
            var nodes = forms.Distinct().Where(node => node.Members.Count > 0).ToList();
            var fullKey = KeyOf(forms.Key, WordsOf(forms.Key, _persons), _persons);
            var full = nodes.Find(node => node.Key == fullKey)
                ?? nodes.OrderByDescending(node => node.Words.Count).ThenByDescending(node => node.Articles).ThenBy(node => node.Key, StringComparer.Ordinal).First();
            foreach (var node in nodes.Where(node => node != full))
            {
                var isPart = _persons && node.Words.Count == 1 && full.Words.Contains(node.Words[0]);
                var isInitials = _persons && NameForms.IsInitials(node.Print) && node.Print.Length < 3;
                if (!isPart && !isInitials) node.ClaimListed(full, ListedWeight);
            }
        }
    }

    private void Join(Node node)
    {
        var byRoot = node.Claims.GroupBy(claim => claim.Key.Root)
            .Select(group => (Root: group.Key, Weight: group.Sum(claim => claim.Value.Weight), Stated: group.Sum(claim => claim.Value.Stated), IsListed: group.Any(claim => claim.Value.IsListed)))
            .OrderByDescending(sum => sum.Weight).ThenBy(sum => sum.Root.Key, StringComparer.Ordinal).ToList();
        var (root, weight, stated, isListed) = byRoot[0];
        var isSeveral = node.Words.Count > 1;
        if (root == node.Root || weight < (isSeveral ? LeastWeightOfSeveral : LeastWeight)) return;
        // "DPP Partai Kebangkitan Bangsa (PKB)" does not speak against "Partai Kebangkitan Bangsa".
        // Nor does "UFC Asia" against "Ultimate Fighting Championship".
        var isExpansion = !_persons && !isSeveral && !HasWordsOf(root, node) && NameForms.IsMadeOf(node.Print, root.Print);
        var against = byRoot.Skip(1).Where(sum => !IsPart(sum.Root, root) && !IsPart(root, sum.Root) && !(isExpansion && HasWordsOf(sum.Root, node))).Sum(sum => sum.Weight);
        if (weight < (isListed ? LeastShareWhenListed : LeastShare) * (weight + against)) return;
        if (!isListed && _persons && NameForms.IsInitials(node.Print) && stated < LeastStatedInitials) return;
        if (!isListed && !_persons && NameForms.IsGeneric(node.Print)) return;
        var isSaid = isListed || stated > 1;
        var isBroad = isSeveral || (!_persons && weight >= BroadWeight);
        if (!isSaid && node.Articles > (isBroad ? MostAloneOfSeveral : MostAlone) * weight) return;
        if (!IsMainBearer(node, root, isSaid ? LeastBearersWhenStated : LeastBearers)) return;
        root.Take(node.Root);
    }

    private static bool HasWordsOf(Node whole, Node name) => name.Words.All(whole.Words.Contains);

    /// <summary>Whether a name of the one is part of a name of the other.</summary>
    private static bool IsPart(Node part, Node whole) => part.Own.Any(one => one.Words.Count > 1 && whole.Own.Any(other => one.Words.All(other.Words.Contains)));

    private bool IsMainBearer(Node node, Node root, double least)
    {
        long own = 0, others = 0;
        foreach (var (key, articles) in node.Bearers)
        {
            if (_nodes.TryGetValue(key, out var bearer) && bearer.Root == root) own += articles;
            else others += articles;
        }
        // A nickname is no word of the name: all who bear it are weighed against all articles on the entity.
        if (own == 0) own = root.Own.Sum(member => (long)member.Articles);
        // An organization's name is part of others' without being theirs: "DPRD", "DPRD Garut" are told apart by evidence.
        return !_persons || own >= least * (own + others);
    }

    private List<EntityGroup> Groups() =>
    [
        .. _nodes.Values.Where(node => node.Members.Count > 0).GroupBy(node => node.Root)
            .Select(group => new EntityGroup(NameOf(group.Key, [.. group]),
                [.. group.SelectMany(node => node.Members).Select(seen => seen.Name).Where(EntityClaim.IsPlain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .Where(group => group.Members.Count > 1 && EntityClaim.IsPlain(group.Name))
            .OrderBy(group => group.Name, StringComparer.Ordinal),
    ];

    /// <summary>A person is called by the full name that most articles use, an organization by its fullest name.</summary>
    private string NameOf(Node root, List<Node> nodes) => !_persons ? root.Print
        : nodes.Where(node => node.Words.Count > 1 && !NameForms.IsNickname(node.Print))
            .OrderByDescending(node => node.Articles).ThenByDescending(node => node.Words.Count).ThenBy(node => node.Key, StringComparer.Ordinal)
            .FirstOrDefault(root).Print;

    /// <summary>A name read once.</summary>
    /// <param name="Seen">The name.</param>
    /// <param name="Words">Its words, folded.</param>
    /// <param name="Key">Equal for spellings of one name.</param>
    /// <param name="Full">The full name that the shipped lists give, or null.</param>
    private readonly record struct NameForm(SeenName Seen, IReadOnlyList<string> Words, string Key, string? Full);

    /// <summary>All names of one spelling.</summary>
    private sealed class Node
    {
        public Node(string key, IReadOnlyList<string> words)
        {
            (Key, Words) = (key, words);
            Own.Add(this);
        }

        public string Key { get; }
        public IReadOnlyList<string> Words { get; }
        public List<SeenName> Members { get; } = [];

        /// <summary>Other names that hold all its words.</summary>
        public List<(string Key, int Articles)> Bearers { get; } = [];

        public Dictionary<Node, (int Weight, int Stated, bool IsListed)> Claims { get; } = [];
        /// <summary>Of a root, itself and all that joined it.</summary>
        public List<Node> Own { get; } = [];

        public Node? Parent { get; private set; }
        public int Articles => Members.Sum(seen => seen.Articles);

        public Node Root
        {
            get
            {
                var root = this;
                while (root.Parent is { } next) root = next;
                return root;
            }
        }

        /// <summary>The print most articles have, of those with nothing shortened and no bracket if there are any.</summary>
        public string Print => Members.OrderBy(seen => seen.Name.Contains('('))
            .ThenBy(seen => Math.Abs(NameForms.Words(seen.Name).Count - Words.Count)).ThenByDescending(seen => seen.Articles).ThenBy(seen => seen.Name, StringComparer.Ordinal).Select(seen => seen.Name).FirstOrDefault(Key);

        public void Take(Node other)
        {
            other.Parent = this;
            Own.AddRange(other.Own);
        }

        public void Claim(Node full, int weight, int stated)
        {
            var (before, said, isListed) = Claims.GetValueOrDefault(full);
            Claims[full] = (before + weight, said + stated, isListed);
        }

        public void ClaimListed(Node full, int weight)
        {
            var (before, said, _) = Claims.GetValueOrDefault(full);
            Claims[full] = (before + weight, said, true);
        }
    }
}
