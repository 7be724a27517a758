using System.Globalization;
using System.Text.RegularExpressions;
using Lucene.Net.Util.Automaton;

namespace NewsSearch.Searching;

/// <summary>What some words are like. Tells in time linear in the word whether one is.</summary>
internal abstract record WordPattern
{
    /// <summary>What every word that fits begins with; empty when nothing is known.</summary>
    public virtual string Beginning => "";

    /// <summary>Accepts at least every word that fits, so that an index need not look at all its words; null when nothing does.</summary>
    public virtual Automaton? Automaton() => null;

    /// <summary>What it costs to hold a word against it, as <see cref="Effort"/> counts.</summary>
    public virtual int Steps => Effort.WordSteps;

    /// <summary>As the query has it.</summary>
    public abstract string Written { get; }

    /// <summary>Whether an exact form fits.</summary>
    public abstract bool Fits(ReadOnlySpan<char> word);
}

/// <summary>Words with <c>*</c> for any letters and <c>?</c> for one.</summary>
internal sealed record WildcardPattern(string Text) : WordPattern
{
    public override string Written => Text;

    public override string Beginning
    {
        get
        {
            var at = Text.AsSpan().IndexOfAny('*', '?');
            return at < 0 ? Text : Text[..at];
        }
    }

    // Greedy with one place to come back to: the last star. Kirk J. Krauss, "Matching Wildcards: An Algorithm", 2008.
    public override bool Fits(ReadOnlySpan<char> word)
    {
        int at = 0, i = 0, star = -1, retry = 0;
        while (i < word.Length)
        {
            if (at < Text.Length && Text[at] == '*')
            {
                star = at++;
                retry = i;
            }
            else if (at < Text.Length && (Text[at] == '?' || Text[at] == word[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++retry;
            }
            else
            {
                return false;
            }
        }
        while (at < Text.Length && Text[at] == '*') at++;
        return at == Text.Length;
    }
}

/// <summary>Words that a few slips of the hand turn into another: a letter more, less, other, or two swapped.</summary>
/// <param name="Word">The other word, in exact form.</param>
/// <param name="Edits">How many slips, 1 or 2.</param>
internal sealed record FuzzyPattern(string Word, int Edits) : WordPattern
{
    public override string Written => string.Create(CultureInfo.InvariantCulture, $"{Word}~{Edits}");

    // Longer words have few neighbours, but large automata.
    private const int LongestForAutomaton = 64;

    // K. Schulz and S. Mihov, "Fast string correction with Levenshtein automata", 2002. Lucene counts letters where we count
    // UTF-16 units, of which a letter has one or two: it accepts no less.
    public override Automaton? Automaton() =>
        Word.Length is > 0 and <= LongestForAutomaton && !Word.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? new LevenshteinAutomata(Word, withTranspositions: true).ToAutomaton(Edits)
            : null;

    // Optimal string alignment: Levenshtein's distance with swaps of neighbours, each letter changed once.
    // Rows are cut to the band that Edits can reach.
    public override bool Fits(ReadOnlySpan<char> word)
    {
        if (Math.Abs(word.Length - Word.Length) > Edits) return false;
        var width = Word.Length + 1;
        if (width > 300) return word.SequenceEqual(Word);
        Span<int> before = stackalloc int[width];
        Span<int> last = stackalloc int[width];
        Span<int> row = stackalloc int[width];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = word[i - 1] == Word[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && word[i - 1] == Word[j - 2] && word[i - 2] == Word[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > Edits) return false;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[Word.Length] <= Edits;
    }
}

/// <summary>Words that a regular expression matches from end to end.</summary>
/// <remarks>Without backtracking: no expression takes longer than linear time, and one that would need too large an automaton is refused.</remarks>
internal sealed record RegexPattern(string Text) : WordPattern
{
    private readonly Regex _regex = new($"^(?:{Text})\\z",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public override int Steps => Effort.RegexSteps;

    public override string Written => $"/{Text}/";

    public override bool Fits(ReadOnlySpan<char> word) => _regex.IsMatch(word);

    public bool Equals(RegexPattern? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
