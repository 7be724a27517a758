namespace NewsSearch.Language.Words;

/// <summary>The forms of one word, kept in one buffer that is used again for the next.</summary>
internal sealed class FormList
{
    private readonly List<(int Start, int Length)> _forms = [];
    private char[] _characters = new char[1024];
    private int _used;

    /// <summary>How many there are.</summary>
    public int Count => _forms.Count;

    /// <summary>How many of them, from the first, stand for the whole word.</summary>
    public int WholeCount { get; private set; }

    /// <summary>The form at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => _characters.AsSpan(_forms[index].Start, _forms[index].Length);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _forms.Clear();
        _used = 0;
        WholeCount = 0;
    }

    /// <summary>Adds a form of the whole word, unless it is there. Wholes come before parts.</summary>
    public void AddWhole(ReadOnlySpan<char> form)
    {
        if (Add(form)) WholeCount = _forms.Count;
    }

    /// <summary>Adds what a part of the word is searched as, unless it is there.</summary>
    public void AddPart(ReadOnlySpan<char> form) => Add(form);

    private bool Add(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty) return false;
        for (var i = 0; i < _forms.Count; i++)
        {
            if (this[i].SequenceEqual(form)) return false;
        }
        if (_used + form.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _used + form.Length));
        form.CopyTo(_characters.AsSpan(_used));
        _forms.Add((_used, form.Length));
        _used += form.Length;
        return true;
    }
}
