using System.Diagnostics.CodeAnalysis;

namespace NewsSearch.Language;

/// <summary>Reads dates of publication in the shapes that archives write them.</summary>
public static class MetadataDate
{
    /// <summary>Reads one.</summary>
    /// <param name="text">The whole content of the field, for example <c>Minggu, 15 Mei 2016 | 21:22</c>.</param>
    /// <param name="value">The day in Indonesian time as printed, or a month or a year when no more is said.</param>
    /// <param name="problem">When it cannot be read, why, for a person: impossible day, ambiguous order, no date.</param>
    public static bool TryRead(string? text, out DateValue value, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (DateValue.TryParse(text, out value)) return true;
        problem = $"not a date: '{text}'";
        return false;
    }
}
