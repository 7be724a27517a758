using System.Buffers;
using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Csv;

/// <summary>Cuts a file of separated values into records and fields, as bytes.</summary>
/// <remarks>
/// RFC 4180 as tables in the wild have it: a quotation mark means something at the beginning of a field and inside one
/// that began with it; what follows a closing mark belongs to the field. Written here because a record must be told
/// apart before it is decoded (one file may mix encodings), needs its physical line and a limit of its length while it
/// is read, and must be read again from its second line when its quotation mark is never closed.
/// </remarks>
internal sealed class CsvRecords(ByteWindow window, byte delimiter, int longest)
{
    private const int MostRetries = 8;

    private readonly SearchValues<byte> _plainEnds = SearchValues.Create([delimiter, (byte)'\n', (byte)'\r']);
    private readonly List<Range> _fields = [];
    private int _retries;

    private enum State { FieldStart, Plain, Quoted, AfterQuote }

    /// <summary>The line that the record read last begins on.</summary>
    public long Line { get; private set; }

    /// <summary>The fields of the record read last. A quoted one has its quotation marks still.</summary>
    public IReadOnlyList<Range> Fields => _fields;

    /// <summary>The bytes that <see cref="Fields"/> point into.</summary>
    public ReadOnlySpan<byte> Bytes => window.Held;

    private int Length { get; set; }

    /// <summary>Reads the next record that is not blank.</summary>
    /// <returns>What came of it.</returns>
    public CsvOutcome Next()
    {
        window.Take(Length);
        Length = 0;
        while (window.Held.Length > 0 || window.More())
        {
            Line = window.Line;
            var outcome = Find();
            if (outcome != CsvOutcome.Record) return outcome;
            if (_fields.Count > 1 || !window.Held[_fields[0]].Trim(" \t"u8).IsEmpty) return outcome;
            window.Take(Length);
            Length = 0;
        }
        return CsvOutcome.End;
    }

    /// <summary>Takes the quotation marks off a field.</summary>
    public static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> field)
    {
        if (!field.StartsWith("\""u8)) return field;
        var plain = new byte[field.Length];
        var length = 0;
        var quoted = true;
        for (var i = 1; i < field.Length; i++)
        {
            if (quoted && field[i] == '"')
            {
                quoted = i + 1 < field.Length && field[i + 1] == '"';
                if (!quoted) continue;
                i++;
            }
            plain[length++] = field[i];
        }
        return plain.AsSpan(0, length);
    }

    private CsvOutcome Find()
    {
        _fields.Clear();
        int at = 0, start = 0;
        var state = State.FieldStart;
        while (true)
        {
            if (at >= window.Held.Length)
            {
                if (at > longest) return GiveUp(state);
                if (window.More()) continue;
                if (state == State.Quoted) return GiveUp(state);
                _fields.Add(start..at);
                Length = at;
                return CsvOutcome.Record;
            }
            var held = window.Held;
            switch (state)
            {
                case State.FieldStart when held[at] == '"':
                    state = State.Quoted;
                    at++;
                    continue;
                case State.Quoted:
                    var quote = held[at..].IndexOf((byte)'"');
                    at = quote < 0 ? held.Length : at + quote + 1;
                    if (quote >= 0) state = State.AfterQuote;
                    continue;
                case State.AfterQuote when held[at] == '"':
                    state = State.Quoted;
                    at++;
                    continue;
                default:
                    state = State.Plain;
                    break;
            }
            var end = held[at..].IndexOfAny(_plainEnds);
            at = end < 0 ? held.Length : at + end;
            if (end < 0) continue;
            _fields.Add(start..at);
            if (held[at] != delimiter) return EndOfRecord(at);
            start = ++at;
            state = State.FieldStart;
        }
    }

    private CsvOutcome EndOfRecord(int at)
    {
        var isReturn = window.Held[at] == '\r';
        if (isReturn && at + 1 == window.Held.Length) window.More();
        Length = at + (isReturn && at + 1 < window.Held.Length && window.Held[at + 1] == '\n' ? 2 : 1);
        return Length > longest ? CsvOutcome.TooLong : CsvOutcome.Record;
    }

    // A quotation mark that is never closed has swallowed the rest: only its first line is given up, a few times a file.
    private CsvOutcome GiveUp(State state)
    {
        if (state == State.Quoted && _retries++ < MostRetries)
        {
            window.TakeLine();
            return CsvOutcome.Unclosed;
        }
        if (state == State.Quoted)
        {
            do window.Take(window.Held.Length);
            while (window.More());
            return CsvOutcome.UnclosedToTheEnd;
        }
        window.TakeLine();
        return CsvOutcome.TooLong;
    }
}

/// <summary>What came of reading a record.</summary>
internal enum CsvOutcome
{
    /// <summary>A record.</summary>
    Record,

    /// <summary>The record is too long and was passed over.</summary>
    TooLong,

    /// <summary>A quotation mark opens on this line that nothing closes; the line was passed over.</summary>
    Unclosed,

    /// <summary>The same, once too often: the rest of the file was passed over.</summary>
    UnclosedToTheEnd,

    /// <summary>There are no more.</summary>
    End,
}
