using System.Buffers;

namespace NewsSearch.Archives.Json;

/// <summary>Finds where a JSON value ends, piece by piece, without reading what it says.</summary>
/// <remarks>
/// A line feed inside a text, which JSON forbids, ends the text: after a lost quotation mark the brackets balance again
/// from the next line on, and only the broken value is lost.
/// </remarks>
internal struct JsonBalance
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> ScalarEnd = SearchValues.Create("\",]}\n\r\t :"u8);
    private static readonly SearchValues<byte> TextEnd = SearchValues.Create("\"\\\n"u8);

    private bool _inText;
    private bool _escaped;
    private bool _scalar;
    private bool _begun;

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The most brackets that were open at a time.</summary>
    public int Deepest { get; private set; }

    /// <summary>Whether what was scanned so far ends inside a text.</summary>
    public readonly bool InText => _inText;

    /// <summary>Scans on.</summary>
    /// <param name="bytes">What follows what was scanned before; the first piece begins with the value itself.</param>
    /// <returns>How many of the bytes belong to the value when it ends there, else -1.</returns>
    public int Scan(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        if (!_begun && bytes.Length > 0)
        {
            _begun = true;
            _scalar = bytes[0] is not ((byte)'{' or (byte)'[' or (byte)'"');
        }
        while (at < bytes.Length)
        {
            if (_escaped)
            {
                _escaped = false;
                at++;
                continue;
            }
            var next = bytes[at..].IndexOfAny(_inText ? TextEnd : _scalar ? ScalarEnd : Structure);
            if (next < 0) return -1;
            at += next;
            if (_scalar && !_inText) return at;
            if (Step(bytes[at++])) return at;
        }
        return -1;
    }

    /// <summary>Whether the value ends with this byte.</summary>
    private bool Step(byte value)
    {
        switch (value)
        {
            case (byte)'\\':
                _escaped = true;
                return false;
            case (byte)'"' or (byte)'\n':
                _inText = !_inText;
                return !_inText && Depth == 0;
            case (byte)'{' or (byte)'[':
                Deepest = Math.Max(Deepest, ++Depth);
                return false;
            default:
                return --Depth <= 0;
        }
    }
}
