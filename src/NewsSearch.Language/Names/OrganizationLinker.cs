namespace NewsSearch.Language.Names;

/// <summary>Gathers the mentions of each organization of an article under its fullest name.</summary>
/// <remarks>An acronym printed behind the name in brackets stands for it: <c>Komisi Pemberantasan Korupsi (KPK)</c>.</remarks>
internal static class OrganizationLinker
{
    public static IReadOnlyList<Entity> Link(NameText text, IEnumerable<NameSpan> spans)
    {
        var names = spans.Where(span => span.Kind == NameKind.Organization).ToList();
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (left, right) = (names[i], names[i + 1]);
            if (right.First - left.Last != 2 || right.First != right.Last || text.Word(left.Last + 1) is not "(") continue;
            full.TryAdd(KeyOf(text, right), KeyOf(text, left));
        }
        var entities = new Dictionary<string, List<NameSpan>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var key = KeyOf(text, name);
            key = full.GetValueOrDefault(key, key);
            if (!entities.TryGetValue(key, out var list)) entities.Add(key, list = []);
            list.Add(name);
        }
        return [.. entities.Values.Select(list => new Entity(
            NameOf(text, list.MaxBy(span => span.Last - span.First)), [.. list.Select(text.Mention)]))];
    }

    private static string KeyOf(NameText text, NameSpan span) => NameOf(text, span).ToLowerInvariant();

    /// <summary>The name as printed, with single spaces.</summary>
    private static string NameOf(NameText text, NameSpan span)
    {
        var words = text.Text[text.Tokens[span.First].Start..text.Tokens[span.Last].End];
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
