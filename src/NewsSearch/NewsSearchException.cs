using NewsSearch.Language;

namespace NewsSearch;

/// <summary>Something that the person asking can put right.</summary>
/// <remarks>The message is one line: what happened, where, and what to do, without a full stop.</remarks>
public class NewsSearchException : Exception
{
    /// <summary>Makes one that says the same in both languages.</summary>
    public NewsSearchException(Problem problem, string message, Exception? cause = null)
        : this(problem, new Bilingual(message, message), cause)
    {
    }

    /// <summary>Makes one.</summary>
    public NewsSearchException(Problem problem, Bilingual text, Exception? cause = null) : base(text.English, cause) =>
        (Problem, Text) = (problem, text);

    /// <summary>The message in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    public Bilingual Text { get; }

    /// <summary>What kind of thing went wrong.</summary>
    public Problem Problem { get; }
}

/// <summary>The kinds of <see cref="NewsSearchException"/> that call for different action.</summary>
public enum Problem
{
    /// <summary>The request cannot be understood.</summary>
    BadRequest,

    /// <summary>There is no index there.</summary>
    IndexMissing,

    /// <summary>The index was made by another version of this library.</summary>
    IndexVersion,

    /// <summary>The index cannot be read.</summary>
    IndexDamaged,

    /// <summary>Another writer is at work.</summary>
    Locked,

    /// <summary>The disk is full, or may not be written.</summary>
    CannotWrite,
}
