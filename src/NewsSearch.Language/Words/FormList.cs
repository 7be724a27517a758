namespace NewsSearch.Language.Words;

/// <summary>The forms of one word, kept in one buffer that is used again for the next.</summary>
internal sealed class FormList
{
    private (int Start, int Length)[] _forms = new (int, int)[16];
    private char[] _characters = new char[1024];
    private int _used;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them, from the first, stand for the whole word.</summary>
    public int WholeCount { get; private set; }

    /// <summary>The form at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _characters.AsSpan(_forms[index].Start, _forms[index].Length);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => (Count, WholeCount, _used) = (0, 0, 0);

    /// <summary>Forgets all but this one, which stands for the whole word.</summary>
    /// <param name="length">How long it is; at most 512.</param>
    /// <returns>What to write it into.</returns>
    public Span<char> SetWhole(int length)
    {
        (Count, WholeCount, _used) = (1, 1, length);
        _forms[0] = (0, length);
        return _characters.AsSpan(0, length);
    }

    /// <summary>Adds a form of the whole word behind the others of it, unless it is there.</summary>
    public void AddWhole(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty) return;
        var at = IndexOf(form);
        if (at >= 0 && at < WholeCount) return;
        var stored = at < 0 ? Store(form) : _forms[at];
        if (at < 0) at = Grow();
        // What stands from there on for parts of the word moves up by one.
        Array.Copy(_forms, WholeCount, _forms, WholeCount + 1, at - WholeCount);
        _forms[WholeCount++] = stored;
    }

    /// <summary>Adds what a part of the word is searched as behind all others, unless it is there.</summary>
    public void AddPart(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty || IndexOf(form) >= 0) return;
        var stored = Store(form);
        _forms[Grow()] = stored;
    }

    private int IndexOf(ReadOnlySpan<char> form)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].SequenceEqual(form)) return i;
        }
        return -1;
    }

    private int Grow()
    {
        if (Count == _forms.Length) Array.Resize(ref _forms, Count * 2);
        return Count++;
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
