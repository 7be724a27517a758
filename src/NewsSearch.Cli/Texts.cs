using System.Globalization;

namespace NewsSearch.Cli;

/// <summary>Says things in the language of the person: each text stands in both languages where it is used.</summary>
internal sealed class Texts(bool indonesian)
{
    // In the order in which the C library asks them.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static readonly NumberFormatInfo IndonesianNumbers =
        new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public bool Indonesian { get; } = indonesian;

    /// <summary>The language that <c>--lang</c>, else <c>LC_ALL</c>, else <c>LANG</c> asks for; English unless Indonesian.</summary>
    public static Texts For(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--") break;
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal)) return Named(arguments[i][7..]);
            if (arguments[i] == "--lang" && i + 1 < arguments.Count) return Named(arguments[i + 1]);
        }
        return Named(Variables.Select(variable).FirstOrDefault(value => value is { Length: > 0 }) ?? "");
    }

    public string Of(string english, string indonesianText) => Indonesian ? indonesianText : english;

    /// <summary>A whole number with its thousands grouped: 53,150 or 53.150.</summary>
    public string Number(long value) => value.ToString("N0", Indonesian ? IndonesianNumbers : NumberFormatInfo.InvariantInfo);

    /// <summary>A number with one decimal.</summary>
    public string Decimal(double value) => value.ToString("N1", Indonesian ? IndonesianNumbers : NumberFormatInfo.InvariantInfo);

    /// <summary>A number with so many decimals.</summary>
    public string Decimals(double value, int digits) =>
        value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), Indonesian ? IndonesianNumbers : NumberFormatInfo.InvariantInfo);

    private static Texts Named(string name) => new(
        name == "id" || name.StartsWith("id_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("id-", StringComparison.OrdinalIgnoreCase));
}
