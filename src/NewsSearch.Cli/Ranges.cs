using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsSearch.Cli;

/// <summary>Checks numbers on the command line.</summary>
internal static class Ranges
{
    public static Action<OptionResult> Between(Texts texts, int least, int most) => result =>
    {
        foreach (var token in result.Tokens)
        {
            if (int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && (number < least || number > most))
            {
                result.AddError(texts.Of(
                    $"{result.Option.Name} takes a number from {least} to {most}, not {number}",
                    $"{result.Option.Name} menerima angka dari {least} sampai {most}, bukan {number}"));
            }
        }
    };
}
