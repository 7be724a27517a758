using System.Text.Json;
using NewsSearch.Curating;
using NewsSearch.Language;

namespace NewsSearch;

/// <summary>What one user says of an index, as lines that another can take over: how researchers share their work.</summary>
/// <remarks>A fact a line, under the name of its kind: <c>{"tag":{"tag":"penting","id":"a1"}}</c>. How far news were seen stays at home.</remarks>
public static class CurationPack
{
    private static readonly FactKind[] Kinds = [.. FactKinds.All.Where(kind => kind != FactKind.Cursor)];

    /// <summary>Writes all that a user says.</summary>
    /// <returns>How many lines.</returns>
    /// <exception cref="NewsSearchException">A file of it is damaged.</exception>
    public static int Write(Curation curation, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(curation);
        ArgumentNullException.ThrowIfNull(to);
        var facts = Kinds.SelectMany(kind => curation.Facts(kind).Values).ToList();
        foreach (var fact in facts) to.Write($"{{\"{LoggedStep.NameOf(fact.Kind)}\":{fact.Line}}}\n");
        return facts.Count;
    }

    /// <summary>Reads a line of a pack.</summary>
    /// <exception cref="UnreadableException">It is none; says why.</exception>
    internal static Fact Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || json.RootElement.EnumerateObject().ToList() is not [var only])
                throw new UnreadableException("no JSON object of one kind", "bukan objek JSON dari satu jenis");
            var kind = LoggedStep.KindOf(only.Name);
            return Kinds.Contains(kind) ? FactCodec.Read(kind, only.Value) : throw new UnreadableException($"there is no kind '{only.Name}'", $"tidak ada jenis '{only.Name}'");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new UnreadableException(UnreadableException.NoObject);
        }
    }
}

/// <summary>Whose word holds where a pack says otherwise than the index's own user.</summary>
public enum PackPreference
{
    /// <summary>Nobody's: it is told, and stays as it was.</summary>
    Report,

    /// <summary>The user's own.</summary>
    Ours,

    /// <summary>The pack's.</summary>
    Theirs,
}

/// <summary>What came of taking over a pack.</summary>
/// <param name="Added">How many lines said something new.</param>
/// <param name="Same">How many said what was said already.</param>
/// <param name="Replaced">How many of the user's own lines gave way.</param>
/// <param name="Conflicts">Lines that say otherwise than the user's own, whichever of the two stands now.</param>
/// <param name="Rejected">Lines that could not be read: the number of the line from 1, and why.</param>
public sealed record PackReport(
    int Added, int Same, int Replaced, IReadOnlyList<PackConflict> Conflicts, IReadOnlyList<(int Line, Bilingual Reason)> Rejected);

/// <summary>Two that say different things of the same.</summary>
/// <param name="Kind">Of what kind: <c>entity</c>, <c>note</c>, <c>search</c>.</param>
/// <param name="Ours">The user's own line, in JSON.</param>
/// <param name="Theirs">The pack's.</param>
public sealed record PackConflict(string Kind, string Ours, string Theirs);
