using System.CommandLine;
using NewsSearch.Archives;

namespace NewsSearch.Cli;

/// <summary>How archives are read, as the command line says.</summary>
internal sealed class ArchiveReading
{
    private readonly Option<string?> _format;
    private readonly Option<string?> _map;
    private readonly DateOptions _dates;

    public ArchiveReading(Texts texts)
    {
        _format = ArchiveFormats.Option(texts);
        _dates = new(texts);
        _map = new("--map")
        {
            Description = texts.Of("A TOML file that says which field is the title, the body, the date, ...",
                "Berkas TOML yang menyebut ruas mana judul, isi, tanggal, ..."),
            HelpName = "FILE",
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_map);
        _dates.AddTo(command);
    }

    /// <exception cref="NewsSearchException">The file of the map cannot be read, or is no map.</exception>
    public ArchiveOptions Read(ParseResult parsed, Session session) => new()
    {
        Format = ArchiveFormats.Read(parsed.GetValue(_format)),
        StandardInput = session.Input,
        PublishedWithin = _dates.Read(parsed),
        Map = parsed.GetValue(_map) is { } file ? ReadMap(file) : null,
    };

    private static FieldMap ReadMap(string file)
    {
        try
        {
            return FieldMap.Parse(File.ReadAllText(file), file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.BadRequest, $"the map '{file}' cannot be read: check its name and who owns it", error);
        }
    }
}
