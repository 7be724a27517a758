using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsSearch.Language.Words;

/// <summary>Tells the kind of each character.</summary>
internal static class Characters
{
    private static readonly CharacterKind[] Small = MakeSmall();

    /// <summary>The kind of the character at <paramref name="at"/>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="size">Its length in UTF-16 units: 2 for a surrogate pair, else 1. A lone surrogate is Other.</param>
    public static CharacterKind KindAt(ReadOnlySpan<char> text, int at, out int size)
    {
        var c = text[at];
        size = 1;
        if (c < Small.Length) return Small[c];
        if (!char.IsSurrogate(c)) return KindOf(c);
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var used) != OperationStatus.Done) return CharacterKind.Other;
        size = used;
        return KindOf(rune.Value);
    }

    /// <summary>The kind of the character at <paramref name="at"/>; Other behind the end.</summary>
    public static CharacterKind KindAt(ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length ? KindAt(text, at, out _) : CharacterKind.Other;

    /// <summary>Whether the character at <paramref name="at"/> is one of 0 to 9.</summary>
    public static bool IsAsciiDigit(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);

    /// <summary>Whether <paramref name="c"/> is typed for an apostrophe.</summary>
    public static bool IsApostrophe(char c) =>
        c is '\'' or '`' or '\u00B4' or (>= '\u02B9' and <= '\u02BF') or (>= '\u2018' and <= '\u201B') or '\u2032' or '\uFF07';

    private static CharacterKind[] MakeSmall()
    {
        var kinds = new CharacterKind[0x250];
        for (var c = 0; c < kinds.Length; c++)
            kinds[c] = KindOf(c);
        return kinds;
    }

    private static CharacterKind KindOf(int c)
    {
        if (c <= char.MaxValue && IsApostrophe((char)c)) return CharacterKind.Apostrophe;
        switch (c)
        {
            case '-' or 0x2010 or 0x2011: return CharacterKind.Hyphen;
            case '.' or 0xFF0E: return CharacterKind.Dot;
            case ',' or 0xFF0C: return CharacterKind.Comma;
            case '/': return CharacterKind.Slash;
            case ':': return CharacterKind.Colon;
            case '%': return CharacterKind.Percent;
            case '_': return CharacterKind.Letter;
            case >= 0x3041 and <= 0x3096: return CharacterKind.Ideograph;
        }
        if (IsIdeograph(c)) return CharacterKind.Ideograph;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharacterKind.Digit,
            UnicodeCategory.OtherNumber when c is 0xB2 or 0xB3 or 0xB9 or (>= 0x2070 and <= 0x2089) => CharacterKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format => CharacterKind.Extender,
            _ => CharacterKind.Other,
        };
    }

    private static bool IsIdeograph(int c) => c is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
