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
        var damage = new List<(int Line, Bilingual Why)>();
        foreach (var (number, line) in Lines(path, bytes))
        {
            try
            {
                var fact = FactCodec.Read(kind, line);
                if (facts.TryAdd(fact.Key, fact)) at.Add(fact.Key, number);
                else if (facts[fact.Key].Line != fact.Line) damage.Add((number, new($"says otherwise than line {at[fact.Key]}", $"menyatakan lain daripada baris {at[fact.Key]}")));
            }
            catch (UnreadableException failure)
            {
                damage.Add((number, failure.Why));
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
        catch (UnreadableException failure)
        {
            throw Damaged(path, [(1, failure.Why)]);
        }
    }

    /// <summary>For lines that cannot be read.</summary>
    public static NewsSearchException Damaged(string path, IReadOnlyList<(int Line, Bilingual Why)> damage)
    {
        var more = damage.Count - MostNamed;
        var (english, indonesian) = (Named("line", line => line.English), Named("baris", line => line.Indonesian));
        return new(Problem.IndexDamaged, new Bilingual(
            $"'{path}' {english}{(more > 0 ? $" and {more} more" : "")}: mend the line or take it out; until then nothing is read or written there",
            $"'{path}' {indonesian}{(more > 0 ? $" dan {more} lagi" : "")}: perbaiki baris itu atau buang; sampai saat itu tidak ada yang dibaca atau ditulis di sana"));

        string Named(string word, Func<Bilingual, string> why) =>
            string.Join(", ", damage.Take(MostNamed).Select(line => $"{word} {line.Line}: {why(line.Why)}"));
    }
}
