using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Json;

/// <summary>Reads JSON files: an object, several, a list of objects, or an object that holds a list of them.</summary>
/// <remarks>
/// The brackets are balanced first and each object is read by itself: memory is that of one object, and a broken one
/// costs itself alone. An object that never ends is given up at its first line, and reading goes on with the next line
/// that begins an object; that is done a few times a file, so that time stays linear.
/// </remarks>
internal sealed class JsonArchive
{
    private const int MostRetries = 8;
    private const int DeepestList = 3;

    private readonly Source _source;
    private readonly ByteWindow _window;
    private readonly JsonRecord _record;
    private int _retries;
    private bool _cutOff;

    private JsonArchive(Source source) => (_source, _window, _record) = (source, source.Window, new(source.Names));

    public static IEnumerable<ArchiveItem> Read(Source source) => new JsonArchive(source).ReadValues();

    private IEnumerable<ArchiveItem> ReadValues()
    {
        while (Next() is { } first)
        {
            if (first == '[')
            {
                _window.Take(1);
                foreach (var item in ReadList()) yield return item;
            }
            else if (first != '{')
            {
                yield return _source.Reject(_window.Line, new("neither a JSON object nor a list of them", "bukan objek JSON dan bukan daftar objek"));
                yield break;
            }
            else if (IsEnvelope())
            {
                _window.Take(1);
                foreach (var item in ReadEnvelope(1)) yield return item;
            }
            else
            {
                yield return ReadObject();
            }
        }
    }

    /// <summary>Reads the objects of a list whose opening bracket was taken.</summary>
    private IEnumerable<ArchiveItem> ReadList()
    {
        var anyObject = false;
        while (true)
        {
            var line = _window.Line;
            switch (Next())
            {
                case null:
                    if (!_cutOff) yield return _source.Reject(line, new("the list is cut off: its closing bracket is missing", "daftarnya terpotong: kurung tutupnya tidak ada"));
                    _cutOff = true;
                    yield break;
                case (byte)']':
                    _window.Take(1);
                    yield break;
                case (byte)'{':
                    anyObject = true;
                    yield return ReadObject();
                    break;
                case var _ when !anyObject:
                    yield return _source.Reject(_window.Line, new("a list of something else than JSON objects", "daftar yang isinya bukan objek JSON"));
                    SkipFile();
                    yield break;
                default:
                    line = _window.Line;
                    SkipValue();
                    yield return _source.Reject(line, JsonRecord.NoObject);
                    break;
            }
        }
    }

    /// <summary>Reads the first list of articles among the members of an object whose opening bracket was taken.</summary>
    private IEnumerable<ArchiveItem> ReadEnvelope(int depth)
    {
        while (Next() is { } first && first != '}')
        {
            if (first == '[' && HoldsArticles())
            {
                _window.Take(1);
                foreach (var item in ReadList()) yield return item;
            }
            else if (first == '{' && depth < DeepestList)
            {
                _window.Take(1);
                foreach (var item in ReadEnvelope(depth + 1)) yield return item;
            }
            else
            {
                SkipValue();
            }
        }
        if (_window.Held.Length > 0) _window.Take(1);
    }

    private ArchiveItem ReadObject()
    {
        var line = _window.Line;
        var length = Hold(out var balance);
        if (length < 0 && _window.Held.Length <= _source.LongestRecord)
        {
            var cut = JsonRecord.CutOff(balance.InText);
            Recover();
            return _source.Reject(line, cut);
        }
        if (length < 0 || length > _source.LongestRecord)
        {
            SkipValue();
            return _source.RejectLong(line, Inputs.JsonObject);
        }
        var utf8 = _source.Decoder.ToUtf8(_window.Held[..length], out var replaced);
        var item = ExportedArticle.TryRead(utf8, out var article) ? new(_source.Name, line, article, null, _source.Layer.Raw.Count)
            : _record.Read(utf8) is { } problem ? _source.Reject(line, problem) : _source.Item(line, _record.Fields, replaced);
        _window.Take(length);
        return item;
    }

    /// <summary>Goes on after an object that the file ends in: with the next line that may begin one, or with the end.</summary>
    private void Recover()
    {
        _cutOff = true;
        if (_retries++ >= MostRetries)
        {
            SkipFile();
            return;
        }
        do
        {
            var feed = _window.Held.IndexOf((byte)'\n');
            _window.Take(feed < 0 ? _window.Held.Length : feed + 1);
        }
        while (_window.Held.Length > 0 && !_window.Held.TrimStart(" \t\r,"u8).StartsWith("{"u8));
    }

    /// <summary>Whether the object at hand is no article itself but holds a list of them.</summary>
    private bool IsEnvelope()
    {
        var length = Hold(out _);
        if (length < 0 && _window.Held.Length > _source.LongestRecord) return true;
        // One that is cut off or broken somewhere may still hold many that are not.
        var utf8 = _source.Decoder.ToUtf8(length < 0 ? _window.Held : _window.Held[..length], out _);
        _record.Read(utf8);
        return !_record.Fields.Exists(field => field.Meaning.Role is FieldRole.Body or FieldRole.Summary) && JsonLists.HoldsArticles(utf8, DeepestList, _source.Names);
    }

    /// <summary>Whether the list at hand begins with what looks like an article, or with an object that is broken.</summary>
    private bool HoldsArticles()
    {
        var at = 1;
        while (true)
        {
            var rest = _window.Held[at..].TrimStart(" \t\r\n"u8);
            if (rest.Length > 0)
            {
                at = _window.Held.Length - rest.Length;
                break;
            }
            at = _window.Held.Length;
            if (!_window.More()) return false;
        }
        if (_window.Held[at] != '{') return false;
        var length = Hold(out _, at);
        if (length < 0) return true;
        return _record.Read(_source.Decoder.ToUtf8(_window.Held[at..(at + length)], out _)) is not null
            || ArticleMaker.IsArticle(_record.Fields.Select(field => field.Meaning));
    }

    /// <summary>Reads on until the value at <paramref name="from"/> is held in full, or is too long, or the file ends.</summary>
    /// <returns>Its length; -1 when it does not end.</returns>
    private int Hold(out JsonBalance balance, int from = 0)
    {
        balance = new JsonBalance();
        var scanned = from;
        while (true)
        {
            var piece = _window.Held[scanned..];
            var end = balance.Scan(piece);
            if (end >= 0) return scanned + end - from;
            scanned = _window.Held.Length;
            if (scanned - from > _source.LongestRecord || !_window.More()) return -1;
        }
    }

    /// <summary>Drops the value at hand, however long.</summary>
    private void SkipValue()
    {
        var balance = new JsonBalance();
        while (_window.Held.Length > 0)
        {
            var end = balance.Scan(_window.Held);
            // A stray bracket or mark is a value of no length: it must go too, or nothing would move.
            _window.Take(end < 0 ? _window.Held.Length : Math.Max(end, 1));
            if (end >= 0 || !_window.More()) return;
        }
    }

    private void SkipFile()
    {
        do _window.Take(_window.Held.Length);
        while (_window.More());
    }

    /// <summary>The first byte that is neither white space nor a comma or colon, or null at the end of the file.</summary>
    private byte? Next()
    {
        while (true)
        {
            var blank = _window.Held.Length - _window.Held.TrimStart(" \t\r\n,:\u001e"u8).Length;
            _window.Take(blank);
            if (_window.Held.Length > 0) return _window.Held[0];
            if (!_window.More()) return null;
        }
    }
}
