using System.Globalization;
using System.Xml.Linq;
using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Files;
using NewsSearch.Language;

namespace NewsSearch.Archives.Xml;

/// <summary>The scanned pages of an issue, read when they are asked for.</summary>
internal sealed class AltoPages
{
    private readonly Dictionary<string, (string Path, int Number)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AltoPage?> _read = new(StringComparer.Ordinal);
    private readonly Source _source;

    /// <param name="folder">The folder of the METS file.</param>
    /// <param name="mets">What it says.</param>
    /// <param name="source">How to read.</param>
    public AltoPages(string folder, XElement mets, Source source)
    {
        _source = source;
        foreach (var file in mets.All("file"))
        {
            if (file.Named("ID") is { } id && MetsFiles.Locate(folder, file.Child("FLocat").Named("href")) is { } path)
                _files.TryAdd(id, (path, _files.Count + 1));
        }
    }

    /// <summary>Why pages could not be read.</summary>
    public List<Bilingual> Problems { get; } = [];

    /// <summary>The page of that file, or null when it is none or cannot be read.</summary>
    public AltoPage? Find(string? id)
    {
        if (id is null || !_files.TryGetValue(id, out var file)) return null;
        if (!_read.TryGetValue(id, out var page)) _read[id] = page = Read(file.Path, file.Number);
        return page;
    }

    private AltoPage? Read(string path, int number)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > _source.LongestRecord)
            {
                Problems.Add(new($"its page '{name}' is too long to be read", $"halamannya '{name}' terlalu panjang untuk dibaca"));
                return null;
            }
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            if (XmlArchive.Parse(TextDecoder.For(bytes).Decode(bytes, out _).TrimStart('\uFEFF', ' ', '\n', '\r'), out var problem, out _) is { } root)
                return new AltoPage(root, number.ToString(CultureInfo.InvariantCulture));
            Problems.Add(Unread(name, problem));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Problems.Add(Unread(name, LayerReader.Explain(error)));
        }
        return null;
    }

    private static Bilingual Unread(string name, Bilingual why) =>
        new($"its page '{name}' cannot be read: {why.English}", $"halamannya '{name}' tidak dapat dibaca: {why.Indonesian}");
}
