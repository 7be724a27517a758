using System.Globalization;
using Lucene.Net.Search;
using NewsSearch.Indexing;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>Writes a planned query as words parted by U+0001, operator first, so that a peer asks exactly the same.</summary>
internal static class QueryLine
{
    private const char Mark = '\u0001';

    public static string Write(LoggedQuery logged, Query planned)
    {
        var words = new List<string>();
        if (logged is { Pattern: { } pattern, Kind: var kind }) AddPattern(words, kind, pattern);
        else Add(words, planned, logged);
        return string.Join(Mark, words);
    }

    private static void AddPattern(List<string> words, string kind, string pattern)
    {
        words.AddRange(["bool", "2"]);
        foreach (var (field, boost) in new[] { (Schema.TitleExact, "2"), (Schema.BodyExact, "1") })
            words.AddRange(["SHOULD", "boost", boost, kind, field, pattern]);
    }

    private static void Add(List<string> words, Query query, LoggedQuery logged)
    {
        if (query.Boost != 1) words.AddRange(["boost", query.Boost.ToString("R", CultureInfo.InvariantCulture)]);
        switch (query)
        {
            case TermQuery term:
                words.AddRange(["term", term.Term.Field, term.Term.Text]);
                break;
            case PhraseQuery phrase:
                words.AddRange(["phrase", Number(phrase.Slop), Number(phrase.GetTerms().Length)]);
                foreach (var (place, term) in phrase.GetPositions().Zip(phrase.GetTerms()))
                    words.AddRange([Number(place), term.Field, term.Text]);
                break;
            case DisjunctionMaxQuery best:
                words.AddRange(["best", Number(best.Disjuncts.Count)]);
                foreach (var part in best.Disjuncts) Add(words, part, logged);
                break;
            case ConstantScoreQuery when logged.Years is { } years:
                words.AddRange(["days", Number(Day(years.First, 1, 1)), Number(Day(years.Last, 12, 31))]);
                break;
            case BooleanQuery boolean:
                words.AddRange(["bool", Number(boolean.Clauses.Count)]);
                foreach (var clause in boolean.Clauses)
                {
                    // What only narrows must not be scored: Java Lucene has a word for that.
                    words.Add(clause.Query is ConstantScoreQuery ? "FILTER" : clause.Occur.ToString());
                    Add(words, clause.Query, logged);
                }
                break;
            default:
                throw new ArgumentException($"no peer knows a {query.GetType().Name}", nameof(query));
        }
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
