namespace NewsSearch.Language;

/// <summary>A place where the text that is read and searched differs from the text as the archive holds it.</summary>
/// <param name="Was">The words at that place as the archive holds them.</param>
/// <param name="Became">The same as they are read; a line feed where a paragraph begins.</param>
/// <param name="Reason">Why.</param>
public readonly record struct TextRepair(string Was, string Became, RepairReason Reason);

/// <summary>Why a text was changed.</summary>
public enum RepairReason
{
    /// <summary>A text of one line, in which the ends of paragraphs can be told: <c>katanya.Menurut</c>.</summary>
    Paragraph,

    /// <summary>Two words that have lost the space between them: <c>JakartaWakil</c>.</summary>
    Glued,
}
