using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

/// <summary>Queries meant to hold up everybody else: refused with a reason, or answered with bounded work.</summary>
public class QueryBombTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { new string('(', 60) + "a" + new string(')', 60), "more than 50 levels" },
        { string.Concat(Enumerable.Repeat("NOT ", 60)) + "a", "more than 50 levels" },
        { string.Concat(Enumerable.Repeat("title:", 60)) + "a", "more than 50 levels" },
        { string.Join(" OR ", Enumerable.Range(0, 10_000).Select(i => $"a{i}")), "more than 1,024 words" },
        { string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"a{i}")), "more than 1,024 words" },
        { "\"" + string.Join(' ', Enumerable.Repeat("a", 2_000)) + "\"", "more than 1,024 words" },
        { string.Join(' ', Enumerable.Range(0, 60).Select(i => $"*a{i}*")), "more than 50 patterns" },
        { string.Join(' ', Enumerable.Range(0, 60).Select(i => $"a{i}~2")), "more than 50 patterns" },
        { "/" + new string('a', 300) + "/", "longer than 200 characters" },
        { "/((a{1,100}){1,100}){1,100}/", "too large or of a kind" },
        { "/(a)\\1/", "too large or of a kind" },
        { new string('a', 2_000_000), "more than 1,000,000 characters" },
    };

    public static TheoryData<string> Bounded => new()
    {
        "/(a+)+(a+)+(a+)+b/",
        "/(a|aa)+$/",
        "/(.*a){12}/",
        "*a*b*c*d*e*f*g*h*",
        "\"" + string.Join(' ', Enumerable.Repeat("banjir", 1_000)) + "\"~100",
        string.Join(' ', Enumerable.Repeat("banjir", 1_000)),
        string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"kota{i}")),
        string.Join(" OR ", Enumerable.Range(0, 1_000).Select(i => $"ban{i}")),
        new string('a', 60) + "~2",
        new string('*', 1_000) + "a" + new string('*', 1_000),
        new string('?', 1_000) + "a",
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_query_that_asks_for_too_much_is_refused_with_a_reason(string query, string reason)
    {
        var error = Assert.Throws<QueryException>(() => QueryTree.Read(query, WordReading.Default));
        Assert.StartsWith(reason, error.Message.Replace("the expression between slashes is ", "").Replace("the expression is ", ""), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bounded))]
    public void A_query_that_others_choke_on_is_answered(string query)
    {
        using var made = TestIndex.Of([Stored.Article("1", "Banjir", new string('a', 300) + " banjir " + new string('b', 300))]);
        Assert.InRange(made.Index.Search(new SearchRequest { Query = query }).Total, 0, 1);
    }

    [Theory]
    [InlineData("garut *a*", "'*a*' makes the search look at too much of the index at column 7: write more letters before the first * or ?, a shorter range, or fewer of them")]
    [InlineData("/.*a/", "'/.*a/' makes the search look at too much of the index at column 1: write more letters before the first * or ?, a shorter range, or fewer of them")]
    [InlineData("banjir mentions:..2020", "'0001-01-01/2020-12-31' makes the search look at too much of the index at column 8: write more letters before the first * or ?, a shorter range, or fewer of them")]
    public void Who_looks_at_too_much_of_an_index_is_told_where(string query, string error)
    {
        using var made = TestIndex.Of([Stored.Article("1", "Banjir", "Banjir di Garut.", mentions: ["2019-05-03"])]);
        using var snapshot = IndexSnapshot.Open(made.Folder);
        var planner = new QueryPlanner(snapshot.Filters, new Effort(default, most: 10));
        Assert.Equal(error, Assert.Throws<QueryException>(() => planner.Plan(QueryTree.Read(query, snapshot.Words).Root)).Message);
    }
}
