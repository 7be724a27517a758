using System.Buffers;
using System.Text;

namespace NewsSearch.Archives.Cleaning;

/// <summary>Puts right text in UTF-8 that somebody read as windows-1252 on its way: <c>â€œ</c> was a quotation mark once.</summary>
/// <remarks>
/// Two to four letters in a row whose bytes in windows-1252 are one letter in UTF-8 stand in no text by chance: each would
/// be a capital or small Latin letter with an accent before a currency sign, a quotation mark or a fraction.
/// </remarks>
internal static class Mojibake
{
    // What windows-1252 has for the bytes 80 to 9F; 0 where it has nothing.
    private const string Moved = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
    private const int MostTimes = 2;

    // Of the letters of two bytes only those of Western Europe: "CAFÉ”" must stay what it is.
    private const char FirstLead = '\u00C2', LastLead = '\u00F4';

    private static readonly SearchValues<char> Leads = SearchValues.Create(
        [FirstLead, '\u00C3', '\u00C5', .. Enumerable.Range(0xE0, LastLead - 0xE0 + 1).Select(code => (char)code)]);

    /// <summary>The text with every such letter put right, also where it happened twice.</summary>
    public static string Repair(string text)
    {
        for (var times = 0; times < MostTimes && RepairOnce(text) is { } better; times++) text = better;
        return text;
    }

    private static string? RepairOnce(string text)
    {
        StringBuilder? better = null;
        var done = 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var at = Next(text, 0); at >= 0;)
        {
            var length = Letter(text.AsSpan(at), bytes, out var rune);
            if (length > 0)
            {
                better ??= new StringBuilder(text.Length);
                better.Append(text, done, at - done).Append(rune.ToString());
                done = at += length;
            }
            else
            {
                at++;
            }
            at = Next(text, at);
        }
        return better?.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Where the next lead stands from <paramref name="at"/> on; less than 0 when there is none.</summary>
    private static int Next(string text, int at)
    {
        // By their range first: letters of this kind are rare, and a range is found several times as fast as a set.
        for (; text.AsSpan(at).IndexOfAnyInRange(FirstLead, LastLead) is var next and >= 0; at++)
        {
            at += next;
            if (Leads.Contains(text[at])) return at;
        }
        return -1;
    }

    /// <summary>How many letters at the beginning of <paramref name="text"/> are one letter in truth; 0 when they are what they are.</summary>
    private static int Letter(ReadOnlySpan<char> text, Span<byte> bytes, out Rune rune)
    {
        var wanted = text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4;
        bytes[0] = (byte)text[0];
        var found = 1;
        while (found < wanted && found < text.Length && Continuation(text[found]) is var value and not 0) bytes[found++] = value;
        var isLetter = Rune.DecodeFromUtf8(bytes[..found], out rune, out var used) == OperationStatus.Done && used == wanted;
        if (isLetter && !Rune.IsControl(rune)) return wanted;
        // A closing quotation mark is E2 80 9D, and 9D is nothing in windows-1252: most programs drop it.
        rune = new Rune('”');
        return found == 2 && bytes[0] == 0xE2 && bytes[1] == 0x80 ? 2 : 0;
    }

    private static byte Continuation(char letter)
    {
        // Below U+00A0 for what was read as ISO 8859-1, which is the same but for those.
        if (letter is >= '\u0080' and <= '\u00BF') return (byte)letter;
        if (letter == '\0') return 0;
        var moved = Moved.IndexOf(letter, StringComparison.Ordinal);
        return moved < 0 ? (byte)0 : (byte)(0x80 + moved);
    }
}
