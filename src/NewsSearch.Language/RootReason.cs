namespace NewsSearch.Language;

/// <summary>Why a word has the root it has.</summary>
public enum RootReason
{
    /// <summary>It stays: it is too short, has more than letters, or no root of it is known.</summary>
    Kept,

    /// <summary>The user's overrides say so.</summary>
    Override,

    /// <summary>The list of exceptions says so.</summary>
    Exception,

    /// <summary>A name or an acronym, which stays.</summary>
    Name,

    /// <summary>It is a root as it stands.</summary>
    Root,

    /// <summary>A word of everyday talk: it stands for another.</summary>
    Informal,

    /// <summary>The likeliest of all ways to take its affixes off.</summary>
    Affixes,

    /// <summary>A pronoun or particle came off a word that is not taken further apart.</summary>
    Clitic,

    /// <summary>A word said twice, or an affix written with a hyphen.</summary>
    Hyphen,

    /// <summary>A word said twice whose hyphen was lost, or written with a 2.</summary>
    Repetition,
}
