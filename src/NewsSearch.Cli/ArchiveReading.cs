using System.CommandLine;
using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary>How archives are read, as the command line says.</summary>
internal sealed class ArchiveReading
{
    private readonly Option<string?> _format;
    private readonly Option<string?> _map;
    private readonly Option<string[]> _include;
    private readonly Option<string[]> _exclude;
    private readonly DateOptions _dates;

    public ArchiveReading(Texts texts)
    {
        _format = ArchiveFormats.Option(texts);
        _include = Patterns("--include", texts.Of(
            "Read of folders only files that match: '*.html', '2019/**'; again for more.",
            "Dari folder, baca hanya berkas yang cocok: '*.html', '2019/**'; ulangi untuk lebih banyak."));
        _exclude = Patterns("--exclude", texts.Of(
            "Pass over files and folders that match; again for more.", "Lewati berkas dan folder yang cocok; ulangi untuk lebih banyak."));
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
        command.Options.Add(_include);
        command.Options.Add(_exclude);
        _dates.AddTo(command);
    }

    /// <exception cref="NewsSearchException">The file of the map cannot be read, or is no map.</exception>
    public ArchiveOptions Read(ParseResult parsed, Session session) => new()
    {
        Format = ArchiveFormats.Read(parsed.GetValue(_format)),
        StandardInput = session.Input,
        PublishedWithin = _dates.Read(parsed),
        Include = parsed.GetValue(_include) ?? [],
        Exclude = parsed.GetValue(_exclude) ?? [],
        Map = parsed.GetValue(_map) is { } file ? ReadMap(file) : null,
    };

    private static Option<string[]> Patterns(string name, string description) =>
        new(name) { Description = description, HelpName = "PATTERN", Arity = ArgumentArity.OneOrMore };

    private static FieldMap ReadMap(string file)
    {
        try
        {
            return FieldMap.Parse(File.ReadAllText(file), file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"the map '{file}' cannot be read: check its name and who owns it",
                $"peta '{file}' tidak dapat dibaca: periksa nama dan pemiliknya"), error);
        }
    }
}
