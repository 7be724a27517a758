namespace NewsSearch.Language.Words;

/// <summary>Finds where the word that starts at a character ends.</summary>
/// <remarks>
/// Unicode Standard Annex 29 (Text Segmentation, word boundaries) where Indonesian has no wish of its own; beyond it,
/// hyphens join, slashes join dates, addresses are one word, and case parts what a scraper glued together.
/// Every look ahead is bounded, so a text is read in linear time.
/// </remarks>
internal ref struct WordReader
{
    /// <summary>No word is longer, in UTF-16 units; what runs on is cut.</summary>
    public const int MaxLength = 255;

    private const int MaxHyphens = 3;
    private const int ChainReach = 80;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _limit;
    private int _at;

    private WordReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _start = start;
        _at = start;
        _limit = Math.Min(text.Length, start + MaxLength);
    }

    /// <summary>The end of the word at <paramref name="start"/>, where a letter or digit stands.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var address = AddressReader.EndOf(text, start);
        return address > start ? address : new WordReader(text, start).End();
    }

    private int End()
    {
        if (NumberReader.EndOfDateOrTime(_text, _start) is var end && end > _start) return end;
        while (ReadRun() && Join()) { }
        if (_at < _limit && _text[_at] == '%' && IsDigit(_at - 1)) _at++;
        return _at;
    }

    // Letters, digits and what extends them. False when the word ends here whatever follows.
    private bool ReadRun()
    {
        var run = _at;
        while (_at < _limit)
        {
            var kind = Characters.KindAt(_text, _at, out var size);
            if (kind is not (CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Extender)) return true;
            if (_at > run && Parts(run, kind)) return false;
            if (_at + size > _limit) return false;
            _at += size;
        }
        return false;
    }

    private readonly bool Parts(int run, CharacterKind kind) => kind switch
    {
        CharacterKind.Letter => GluedWords.PartAt(_text, run, _at),
        CharacterKind.Digit => _at - run <= 3 && Currency.Is(_text[run.._at]),
        _ => false,
    };

    // Whether what stands between two runs makes one word of them; goes behind it.
    private bool Join()
    {
        var joins = Characters.KindAt(_text, _at) switch
        {
            CharacterKind.Hyphen => IsLetterOrDigit(_at + 1) && IsLetterOrDigit(_at - 1) && !IsInChain(),
            CharacterKind.Apostrophe => IsLetter(_at + 1) && IsLetter(_at - 1),
            CharacterKind.Dot => JoinsDot(),
            CharacterKind.Comma => IsDigit(_at - 1) && IsDigit(_at + 1) && NumberReader.CommaJoins(_text, _at),
            _ => false,
        };
        if (joins) _at++;
        return joins;
    }

    // More hyphens than any word has: the address of a page, whose words are words of their own.
    private readonly bool IsInChain()
    {
        var hyphens = 1;
        for (var i = _at - 1; i >= 0 && _at - i <= ChainReach && IsChained(i); i--)
        {
            if (_text[i] == '-' && ++hyphens > MaxHyphens) return true;
        }
        for (var i = _at + 1; i < _text.Length && i - _at <= ChainReach && IsChained(i); i++)
        {
            if (_text[i] == '-' && ++hyphens > MaxHyphens) return true;
        }
        return false;
    }

    private readonly bool IsChained(int at) => char.IsAsciiLetterOrDigit(_text[at]) || _text[at] == '-';

    // 1.500 and A.M and S.Pd, but not the full stop of "km.Jarak", which a scraper glued.
    private readonly bool JoinsDot()
    {
        if (IsDigit(_at - 1)) return IsDigit(_at + 1);
        if (!IsLetter(_at - 1) || !IsLetter(_at + 1)) return false;
        var before = LettersBefore();
        var after = LettersAfter();
        if (before == 1 && after == 1) return char.IsUpper(_text[_at - 1]) == char.IsUpper(_text[_at + 1]);
        var isTitle = before == 1 || (before == 2 && _text[(_at - 2).._at] is "Ph" or "Dr");
        return isTitle && after <= 3 && char.IsUpper(_text[_at - before]) && char.IsUpper(_text[_at + 1]);
    }

    private readonly int LettersBefore()
    {
        var count = 0;
        while (count < 4 && _at - count > _start && char.IsLetter(_text[_at - count - 1])) count++;
        return count;
    }

    private readonly int LettersAfter()
    {
        var count = 0;
        while (count < 5 && _at + 1 + count < _text.Length && char.IsLetterOrDigit(_text[_at + 1 + count])) count++;
        return count;
    }

    private readonly bool IsLetterOrDigit(int at) => IsLetter(at) || IsDigit(at);

    private readonly bool IsLetter(int at) => BaseKind(at) == CharacterKind.Letter;

    private readonly bool IsDigit(int at) => BaseKind(at) == CharacterKind.Digit;

    // The kind at a place; before the present one, that of the character which a mark there extends.
    private readonly CharacterKind BaseKind(int at)
    {
        if (at < _at)
        {
            while (at > _start && (char.IsLowSurrogate(_text[at]) || Characters.KindAt(_text, at) == CharacterKind.Extender))
                at--;
        }
        return Characters.KindAt(_text, at);
    }
}
