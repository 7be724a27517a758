using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Surveys;

/// <summary>Gathers how archives are read while they are.</summary>
internal sealed class ArchiveSurveyor
{
    private const int MostExamples = 20;
    private const int MostFields = 200;
    private const int LongestExample = 80;

    private readonly List<(FieldMeaning Meaning, string Name, string Example)> _fields = [];
    private (string Name, ArchiveFormat Format, string? Encoding) _opened;

    /// <inheritdoc cref="ArchiveSurvey.Run"/>
    public IEnumerable<FileSurvey> Run(IEnumerable<string> paths, ArchiveOptions options)
    {
        FileSurvey? current = null;
        foreach (var item in ArchiveReader.Read(paths, options with { Survey = this }))
        {
            if (current is not null && current.File != item.File)
            {
                yield return current;
                current = null;
            }
            current = Add(current ?? Begin(item.File), item);
        }
        if (current is not null) yield return current;
    }

    /// <summary>Says that a stream is read in a format.</summary>
    public void Open(string name, ArchiveFormat format, string? encoding)
    {
        _opened = (name, format, encoding);
        _fields.Clear();
    }

    /// <summary>Says what an article is made of.</summary>
    public void Note(IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            var at = _fields.FindIndex(known => known.Name == field.Name && known.Meaning.Role == field.Meaning.Role);
            if (at < 0 && _fields.Count < MostFields) _fields.Add((field.Meaning, field.Name, Example(field.Value)));
            else if (at >= 0 && _fields[at].Example.Length == 0) _fields[at] = _fields[at] with { Example = Example(field.Value) };
        }
    }

    // A table of a database or a workbook is named below its file.
    private FileSurvey Begin(string file)
    {
        var isOpen = _opened.Name is { } name && (file == name || file.StartsWith(name + "/", StringComparison.Ordinal));
        return new(file, isOpen ? _opened.Format : null, isOpen ? _opened.Encoding : null, 0, 0, [], [], []);
    }

    private FileSurvey Add(FileSurvey survey, ArchiveItem item)
    {
        var fields = _fields.ConvertAll(field => new FieldUse(RoleOf(field.Meaning.Role), field.Name, field.Example));
        survey = survey with { Fields = fields.Count > survey.Fields.Count || survey.Articles + survey.Rejected < MostExamples ? fields : survey.Fields };
        if (item.Warning is { } warning && survey.Warnings.Count < MostExamples)
            survey = survey with { Warnings = [.. survey.Warnings, new(item.File, item.Line, warning)] };
        if (item.Rejection is not { } rejection) return survey with { Articles = survey.Articles + 1 };
        return survey with
        {
            Rejected = survey.Rejected + 1,
            Rejections = survey.Rejections.Count < MostExamples ? [.. survey.Rejections, rejection] : survey.Rejections,
        };
    }

    private static string RoleOf(FieldRole role) => role switch
    {
        FieldRole.Other => "extra",
        FieldRole.RowNumber => "ignored",
        _ => role.ToString().ToLowerInvariant(),
    };

    private static string Example(string value)
    {
        var line = TextCleaner.Line(value.Length > 1000 ? value[..1000] : value);
        return line.Length > LongestExample ? line[..(LongestExample - 1)] + "…" : line;
    }
}
