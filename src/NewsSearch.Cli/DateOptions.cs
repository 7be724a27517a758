using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>--dates</c> and <c>--base-year</c>: when an archive was published, for dates that have to be inferred.</summary>
internal sealed class DateOptions
{
    private readonly Texts _texts;
    private readonly Option<DateValue?> _dates;
    private readonly Option<int?> _baseYear;

    public DateOptions(Texts texts)
    {
        _texts = texts;
        _dates = new("--dates")
        {
            Description = texts.Of("When all of it was published, for dates that have to be inferred: 1965..1971, 1998-05.",
                "Kapan semuanya terbit, untuk tanggal yang harus disimpulkan: 1965..1971, 1998-05."),
            HelpName = "FROM..TO",
            CustomParser = Parse,
        };
        _baseYear = new("--base-year")
        {
            Description = texts.Of("The same for one year.", "Sama, untuk satu tahun."),
            HelpName = "YEAR",
        };
        _baseYear.Validators.Add(Ranges.Between(texts, 1, 9999));
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_dates);
        command.Options.Add(_baseYear);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_dates) is not null && result.GetResult(_baseYear) is not null)
                result.AddError(_texts.Of("--base-year and --dates say the same: give one of them", "--base-year dan --dates berarti sama: beri salah satu"));
        });
    }

    /// <summary>What was given, or null.</summary>
    public DateValue? Read(ParseResult parsed) =>
        parsed.GetValue(_baseYear) is { } year ? DateValue.Year(year) : parsed.GetValue(_dates);

    private DateValue? Parse(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        var parts = text.Split("..");
        if (parts.Length == 1 && DateValue.TryParse(text, out var one)) return one;
        if (parts.Length == 2 && TryEnd(parts[0], DateOnly.MinValue, out var from) && TryEnd(parts[1], DateOnly.MaxValue, out var to) && from.First <= to.Last)
            return DateValue.Range(from.First, to.Last);
        result.AddError(_texts.Of(
            $"'{text}' is no range of dates: write 1965..1971, 1965-08..1965-10, 1998.. or 1998-05",
            $"'{text}' bukan rentang tanggal: tulis 1965..1971, 1965-08..1965-10, 1998.. atau 1998-05"));
        return null;
    }

    private static bool TryEnd(string text, DateOnly open, out DateValue value)
    {
        value = DateValue.Day(open);
        return text.Length == 0 || DateValue.TryParse(text, out value);
    }
}
