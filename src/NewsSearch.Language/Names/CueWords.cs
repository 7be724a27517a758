using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>Looks up the <see cref="Cue"/> of a word.</summary>
internal sealed class CueWords
{
    private readonly FrozenDictionary<ulong, Cue> _cues;

    private CueWords()
    {
        var cues = new Dictionary<ulong, Cue>();
        foreach (var line in ResourceLines.Read("Names/cues.txt"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var cue = Enum.Parse<Cue>(line.AsSpan(0, tab));
            foreach (var word in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Tokenizer.KeyOf(word);
                cues[key] = cues.GetValueOrDefault(key) | cue;
            }
        }
        _cues = cues.ToFrozenDictionary();
    }

    public static CueWords Default { get; } = new();

    /// <param name="key">The word's <see cref="Token.Key"/>.</param>
    public Cue this[ulong key] => _cues.GetValueOrDefault(key);
}
