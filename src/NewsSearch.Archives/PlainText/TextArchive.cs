using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.PlainText;

/// <summary>Reads a text file that holds one article.</summary>
internal static class TextArchive
{
    public static IEnumerable<ArchiveItem> Read(Source source)
    {
        source.Window.Hold(source.LongestRecord + 1);
        yield return ReadAll(source);
    }

    private static ArchiveItem ReadAll(Source source)
    {
        var bytes = source.Window.Held;
        if (bytes.Length > source.LongestRecord) return source.RejectLong(0, Inputs.File);
        if (bytes.Contains((byte)0)) return source.Reject(0, Inputs.Binary);
        var text = TextCleaner.Body(source.Decoder.Decode(bytes, out var replaced));
        if (text.Length == 0) return source.Reject(0, Inputs.EmptyFile);
        var layout = ArticleLayout.Read(text);
        Field Field(FieldRole role, string value) => new(role.ToString(), new(role, 0), value);
        return source.Item(0,
        [
            Field(FieldRole.Title, layout.Title), Field(FieldRole.Deck, layout.Deck), Field(FieldRole.Dateline, layout.Dateline),
            Field(FieldRole.Body, layout.Body),
            .. layout.Fields.Select(field => new Field(field.Key, Meaning(source.Names, field.Key), field.Value)),
        ], replaced);
    }

    /// <summary>What a labelled line says of the article; the parts of its text were taken by their shape.</summary>
    private static FieldMeaning Meaning(FieldNames names, string label)
    {
        var meaning = names.Find(label);
        return meaning.Role is FieldRole.Title or FieldRole.Deck or FieldRole.Dateline or FieldRole.Body ? new(FieldRole.Other, 0) : meaning;
    }
}
