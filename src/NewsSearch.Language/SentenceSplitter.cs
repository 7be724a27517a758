using NewsSearch.Language.Structure;

namespace NewsSearch.Language;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// A line end ends a sentence, and so does a full stop, a question or exclamation mark that no lower-case letter follows and
/// no initial or title (<c>Drs.</c>) comes before. Any text is cut, in linear time.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>Where the sentences of <paramref name="text"/> end, rising: each the first UTF-16 unit behind one.</summary>
    public static IEnumerable<int> Ends(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Iterate(text);

        static IEnumerable<int> Iterate(string text)
        {
            for (var line = 0; line < text.Length;)
            {
                var end = text.IndexOf('\n', line);
                if (end < 0) end = text.Length;
                for (var at = line; at < end;)
                {
                    at += Sentences.FirstLength(text.AsSpan(at, end - at));
                    yield return at;
                }
                line = end + 1;
            }
        }
    }
}
