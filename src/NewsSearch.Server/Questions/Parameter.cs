namespace NewsSearch.Server.Questions;

/// <summary>Something that a question may be given: by HTTP in the query or the path, by MCP as an argument.</summary>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Kind">What values it has.</param>
/// <param name="Description">What it does, for a program or a model that has not seen the documentation.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>For <see cref="ParameterKind.Choice"/>, the values it may have.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>For <see cref="ParameterKind.Whole"/>, the least value.</summary>
    public int Least { get; init; }

    /// <summary>For <see cref="ParameterKind.Whole"/>, the greatest value.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>What holds where it is not given, in text; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether HTTP has it in the path. Such a one is required.</summary>
    public bool IsInPath { get; init; }
}

/// <summary>What values a parameter has.</summary>
internal enum ParameterKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>Any number of texts.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of a few words.</summary>
    Choice,
}
