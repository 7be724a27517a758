using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>The forms of one kind, exact or root, of all words of a field, in order.</summary>
/// <remarks>Recorded in one walk for both kinds and played to Lucene afterwards: it takes the fields one by one.</remarks>
internal sealed class FormTape
{
    /// <summary>Terms are cut to this many UTF-16 units: Lucene refuses terms above 32,766 bytes.</summary>
    private const int LongestTerm = 256;

    // What a tape keeps for the next article; more was one huge article's.
    private const int KeptChars = 1 << 20;

    private char[] _chars = new char[1 << 14];
    private Form[] _forms = new Form[1 << 11];
    private int _charCount;

    /// <summary>One form: where it stands on the tape and in the text.</summary>
    internal readonly record struct Form(int At, int Count, int Start, int End, int Increment);

    public int Count { get; private set; }

    /// <summary>The length of all texts recorded, and one for each gap.</summary>
    public int End { get; set; }

    public ref readonly Form this[int index] => ref _forms[index];

    public ReadOnlySpan<char> Chars(in Form form) => _chars.AsSpan(form.At, form.Count);

    public char[] Buffer => _chars;

    public void Clear()
    {
        if (_chars.Length > KeptChars) (_chars, _forms) = (new char[1 << 14], new Form[1 << 11]);
        (_charCount, Count, End) = (0, 0, 0);
    }

    public void Add(ReadOnlySpan<char> form, Word word, int offset, int increment)
    {
        form = Cut(form);
        if (_charCount + form.Length > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _charCount + form.Length));
        if (Count == _forms.Length) Array.Resize(ref _forms, Count * 2);
        form.CopyTo(_chars.AsSpan(_charCount));
        _forms[Count++] = new Form(_charCount, form.Length, offset + word.Start, offset + word.End, increment);
        _charCount += form.Length;
    }

    /// <summary>What of a form the index holds: all of it, unless it is longer than any word.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> form)
    {
        if (form.Length <= LongestTerm) return form;
        return form[..(char.IsHighSurrogate(form[LongestTerm - 1]) ? LongestTerm - 1 : LongestTerm)];
    }
}
