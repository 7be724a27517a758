using System.Diagnostics.CodeAnalysis;
using NewsSearch.Language;

namespace NewsSearch.Curating;

/// <summary>A line that somebody wrote, or changed, says nothing that can be read.</summary>
/// <param name="why">What is wrong with it, as part of a sentence.</param>
[SuppressMessage("Design", "CA1032", Justification = "It is never thrown without its reason.")]
internal sealed class UnreadableException(Bilingual why) : FormatException(why.English)
{
    public UnreadableException(string english, string indonesian) : this(new Bilingual(english, indonesian)) { }

    /// <summary>That it is no JSON object.</summary>
    public static Bilingual NoObject { get; } = new("no JSON object", "bukan objek JSON");

    /// <summary>What is wrong.</summary>
    public Bilingual Why => why;
}
