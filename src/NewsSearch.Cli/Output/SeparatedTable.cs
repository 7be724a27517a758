using CsvHelper;

namespace NewsSearch.Cli.Output;

/// <summary>Rows of comma or tab separated values on standard output.</summary>
internal sealed class SeparatedTable(Session session, char separator) : IDisposable
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        session.Out,
        new CsvWriterOptions
        {
            Separator = separator,
            NewLine = "\n",
            // A cell that begins with = or @ is a formula to a spreadsheet; an archive must not run code on a reader's desk.
            Injection = CsvInjection.Escape,
        },
        true);

    /// <summary>The separator of a format: <c>csv</c> or <c>tsv</c>.</summary>
    public static char SeparatorOf(string format) => format == "tsv" ? '\t' : ',';

    public void Row(params ReadOnlySpan<string> cells) => _csv.WriteRecord(cells);

    /// <summary>Writes what is held back.</summary>
    public void Flush() => _csv.Flush();

    public void Dispose()
    {
        _csv.Flush();
        _csv.Dispose();
    }
}
