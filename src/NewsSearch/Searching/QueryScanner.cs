using System.Buffers;

namespace NewsSearch.Searching;

/// <summary>The operators between words. Only in capitals: <c>atau</c> is a word.</summary>
internal enum QueryOperator
{
    /// <summary>AND or DAN.</summary>
    And,

    /// <summary>OR or ATAU.</summary>
    Or,

    /// <summary>NOT or BUKAN.</summary>
    Not,
}

/// <summary>Cuts a query into its signs and chunks.</summary>
internal sealed class QueryScanner(string query)
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");

    /// <summary>Where the scanner stands, counted in UTF-16 units from 0.</summary>
    public int At { get; private set; }

    public bool AtEnd => At >= query.Length;

    /// <summary>The character here; U+0000 at the end.</summary>
    public char Here => AtEnd ? '\0' : query[At];

    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '＂';

    public void Skip(int count) => At += count;

    /// <summary>Goes to the next character that is no space.</summary>
    /// <returns>False at the end.</returns>
    public bool SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Here)) At++;
        return !AtEnd;
    }

    public QueryOperator? PeekOperator() => Rest(ChunkEnd(At)) switch
    {
        "AND" or "DAN" => QueryOperator.And,
        "OR" or "ATAU" => QueryOperator.Or,
        "NOT" or "BUKAN" => QueryOperator.Not,
        _ => null,
    };

    public void TakeOperator() => At = ChunkEnd(At);

    /// <summary>Takes a minus that stands right before what it denies.</summary>
    public bool TakeMinus()
    {
        if (Here != '-' || At + 1 >= query.Length || char.IsWhiteSpace(query[At + 1]) || query[At + 1] == ')') return false;
        At++;
        return true;
    }

    /// <summary>Takes <c>name:</c>, unless it is the scheme of a url or there are no letters before the colon.</summary>
    public bool TakeField(out string name)
    {
        name = "";
        var end = At;
        while (end < query.Length && char.IsAsciiLetter(query[end])) end++;
        if (end == At || end >= query.Length || query[end] != ':') return false;
        var next = end + 1 < query.Length ? query[end + 1] : ' ';
        name = Rest(end);
        var isText = !QueryFields.TryGet(name, out _) && !char.IsLetterOrDigit(next) && !IsQuote(next) && next != '(';
        if (isText) return false;
        At = end + 1;
        return true;
    }

    /// <summary>Takes text up to a space, a parenthesis, a quotation mark or a weight; at least one character.</summary>
    public (int Start, string Text) TakeChunk()
    {
        var start = At;
        At = Math.Max(WithoutWeight(start, ChunkEnd(start)), start + 1);
        return (start, query[start..At]);
    }

    /// <summary>Takes what stands between quotation marks, and the marks.</summary>
    /// <returns>Null when there is no second one.</returns>
    public string? TakeQuoted()
    {
        var end = At + 1;
        while (end < query.Length && !IsQuote(query[end])) end++;
        if (end >= query.Length) return null;
        var text = query[(At + 1)..end];
        At = end + 1;
        return text;
    }

    /// <summary>Takes <c>/expression/</c> when a second slash ends it, no space is in it, and nothing but a weight follows it.</summary>
    public bool TakeRegex(out string regex)
    {
        regex = "";
        var end = At + 1;
        while (end < query.Length && query[end] != '/' && !char.IsWhiteSpace(query[end]))
            end += query[end] == '\\' ? 2 : 1;
        if (end >= query.Length || query[end] != '/' || end == At + 1) return false;
        if (end + 1 < query.Length && !char.IsWhiteSpace(query[end + 1]) && query[end + 1] is not (')' or '^')) return false;
        regex = query[(At + 1)..end].Replace("\\/", "/", StringComparison.Ordinal);
        At = end + 1;
        return true;
    }

    /// <summary>Takes <c>~</c> and the digits behind it.</summary>
    public bool TakeTilde(out string digits) => TakeSuffix('~', char.IsAsciiDigit, out digits);

    /// <summary>Takes <c>^</c> and the number behind it.</summary>
    public bool TakeWeight(out string number) => TakeSuffix('^', c => char.IsAsciiDigit(c) || c == '.', out number);

    private bool TakeSuffix(char sign, Func<char, bool> belongs, out string rest)
    {
        rest = "";
        if (Here != sign || AtEnd) return false;
        var end = At + 1;
        while (end < query.Length && belongs(query[end])) end++;
        rest = query[(At + 1)..end];
        At = end;
        return true;
    }

    private string Rest(int end) => query[At..end];

    private int ChunkEnd(int from)
    {
        var end = from;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('(' or ')') && !IsQuote(query[end])) end++;
        return end;
    }

    // A weight is a number behind the last ^ of a chunk, and nothing but it.
    private int WithoutWeight(int start, int end)
    {
        var sign = query.LastIndexOf('^', end - 1, end - start);
        if (sign <= start || sign + 1 == end) return end;
        return query.AsSpan(sign + 1, end - sign - 1).ContainsAnyExcept(OfNumbers) ? end : sign;
    }
}
