using NewsSearch.Language;

namespace NewsSearch.Curating;

/// <summary>The facts of one kind.</summary>
internal static class FactTable
{
    private const int MostNamed = 5;

    /// <summary>Reads a file of facts, by their keys.</summary>
    /// <exception cref="NewsSearchException">A line is no fact, or says otherwise than another: nothing is read past it.</exception>
    public static SortedDictionary<string, Fact> Read(CurationFolder folder, FactKind kind, byte[] bytes)
    {
        var path = folder.PathOf(CurationFolder.FileOf(kind));
        var facts = new SortedDictionary<string, Fact>(StringComparer.Ordinal);
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        var damage = new List<(int Line, string Why)>();
        foreach (var (number, line) in Lines(path, bytes))
        {
            try
            {
                var fact = FactCodec.Read(kind, line);
                if (facts.TryAdd(fact.Key, fact)) at.Add(fact.Key, number);
                else if (facts[fact.Key].Line != fact.Line) damage.Add((number, $"says otherwise than line {at[fact.Key]}"));
            }
            catch (FormatException failure)
            {
                damage.Add((number, failure.Message));
            }
        }
        return damage.Count == 0 ? facts : throw Damaged(path, damage);
    }

    /// <summary>The lines of a file.</summary>
    /// <exception cref="NewsSearchException">It is no UTF-8.</exception>
    public static IEnumerable<(int Number, string Line)> Lines(string path, byte[] bytes)
    {
        try
        {
            return CurationFolder.Lines(bytes);
        }
        catch (FormatException failure)
        {
            throw Damaged(path, [(1, failure.Message)]);
        }
    }

    /// <summary>For lines that cannot be read.</summary>
    public static NewsSearchException Damaged(string path, IReadOnlyList<(int Line, string Why)> damage)
    {
        var others = damage.Count == 1 ? "" : $", and {(damage.Count > MostNamed ? "lines " : "")}"
            + string.Join(", ", damage.Skip(1).Take(MostNamed - 1).Select(line => $"line {line.Line}: {line.Why}"))
            + (damage.Count > MostNamed ? $" and {damage.Count - MostNamed} more" : "");
        return new(Problem.IndexDamaged, new Bilingual(
            $"'{path}' line {damage[0].Line}: {damage[0].Why}{others}: mend the line or take it out; until then nothing is read or written there",
            $"'{path}' baris {damage[0].Line}: {damage[0].Why}{others}: perbaiki baris itu atau buang; sampai saat itu tidak ada yang dibaca atau ditulis di sana"));
    }
}
