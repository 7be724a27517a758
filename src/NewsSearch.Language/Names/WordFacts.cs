namespace NewsSearch.Language.Names;

/// <summary>What the tagger knows of a word of a sentence before it looks around it.</summary>
internal struct WordFacts
{
    /// <summary>Tells the word and its print from all others; 0 for a mark.</summary>
    public ulong Identity;

    /// <summary><see cref="Token.Key"/>.</summary>
    public ulong Key;

    /// <summary>The same with its capitals.</summary>
    public ulong Printed;

    public Form Form;
    public Cue Cue;

    /// <summary>What the word is like, from running text; all 0 for a rare word.</summary>
    public WordClass Class;

    /// <summary>Kinds of place, and organization, that it may name alone, a bit each.</summary>
    public ushort Known;

    /// <summary>Whether a longer known name begins with it.</summary>
    public bool BeginsKnown;

    /// <summary>The same for what it may name together with words around it.</summary>
    public ushort Phrase;

    /// <summary>Where it stands in that: 0 nowhere, 1 first, 2 within, 3 last.</summary>
    public byte PhrasePart;

    public readonly bool IsCapital => Form < Form.Caseless && ((Shape)Form).IsCapital();
}

/// <summary>What running text tells about a word; the shipped table is computed by <c>NewsSearch.Training words</c>.</summary>
/// <param name="Coarse">Its cluster among 40, from 1; 0 for an unknown word.</param>
/// <param name="Middle">Its cluster among 200, from 1.</param>
/// <param name="Fine">Its cluster among 1,000, from 1.</param>
/// <param name="Capitals">How often it has a capital within a sentence, 0 never to 7 always.</param>
/// <param name="Uses">How often it stands in names of persons, places and organizations, two bits each, and where in those of persons; 0 when never.</param>
internal readonly record struct WordClass(byte Coarse, byte Middle, ushort Fine, byte Capitals, byte Uses = 0)
{
    /// <summary>Whether at least half of its sightings are in persons' names.</summary>
    public bool IsOfPersons => (Uses & 3) >= 2;
}
