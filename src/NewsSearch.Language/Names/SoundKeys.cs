namespace NewsSearch.Language.Names;

/// <summary>Tells spellings of one name in one article: <c>Rustam Effendi</c> and <c>Rustam Efendi</c>.</summary>
internal static class SoundKeys
{
    /// <summary>A folded word of a name as it sounds: doubled letters once, <c>y</c> as <c>i</c>, <c>ch</c> as <c>h</c>, <c>th</c> as <c>t</c>.</summary>
    /// <param name="folded">What <see cref="Spelling.Fold"/> made of it.</param>
    public static string Of(string folded)
    {
        Span<char> sound = folded.Length <= 64 ? stackalloc char[64] : new char[folded.Length];
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i] switch
            {
                'y' => 'i',
                'q' => 'k',
                'v' => 'f',
                'z' => 's',
                var other => other,
            };
            var behind = count > 0 ? sound[count - 1] : '\0';
            if (c == 'h' && behind is 't' or 'k' or 'd') continue;
            if (c == 'h' && behind == 'c') count--;
            if (c == 'h' && behind == 'p') (count, c) = (count - 1, 'f');
            if (count > 0 && sound[count - 1] == c) continue;
            sound[count++] = c;
        }
        return new string(sound[..count]);
    }

    /// <summary>Whether two names of as many words are one, each word sounding alike or the initial of the other.</summary>
    public static bool AreAlike(PersonName one, PersonName other)
    {
        if (one.Sounds.Length != other.Sounds.Length) return false;
        var whole = 0;
        for (var i = 0; i < one.Sounds.Length; i++)
        {
            if (one.Sounds[i] == other.Sounds[i])
            {
                if (one.Folded[i].Length >= ShortestWhole) whole++;
            }
            else if (!((one.Folded[i].Length == 1 || other.Folded[i].Length == 1) && one.Folded[i][0] == other.Folded[i][0]))
            {
                return false;
            }
        }
        return whole > 0;
    }

    private const int ShortestWhole = 5;
}
