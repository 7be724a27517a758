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

    /// <summary>Adds a form of the whole word behind the others of it, unless it is there.</summary>
    public void AddWhole(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty) return;
        var at = IndexOf(form);
        if (at >= 0 && at < WholeCount) return;
        var stored = at < 0 ? Store(form) : _forms[at];
        if (at >= 0) _forms.RemoveAt(at);
        _forms.Insert(WholeCount++, stored);
    }

    /// <summary>Adds what a part of the word is searched as behind all others, unless it is there.</summary>
    public void AddPart(ReadOnlySpan<char> form)
    {
        if (!form.IsEmpty && IndexOf(form) < 0) _forms.Add(Store(form));
    }

    private int IndexOf(ReadOnlySpan<char> form)
    {
        for (var i = 0; i < _forms.Count; i++)
        {
            if (this[i].SequenceEqual(form)) return i;
        }
        return -1;
    }

    private (int Start, int Length) Store(ReadOnlySpan<char> form)
    {
        if (_used + form.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _used + form.Length));
        form.CopyTo(_characters.AsSpan(_used));
        _used += form.Length;
        return (_used - form.Length, form.Length);
    }
}
