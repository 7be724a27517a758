using CsCheck;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

public class QueryParserTests
{
    [Theory]
    [InlineData("", "all")]
    [InlineData("  \n ", "all")]
    [InlineData("!?", "nothing")]
    [InlineData("- / ...", "nothing")]
    [InlineData("()", "nothing")]
    [InlineData("\"\"", "nothing")]
    [InlineData("banjir", "banjir")]
    [InlineData("Banjir GARUT", "(and banjir garut)")]
    [InlineData("banjir, garut!", "(and banjir garut)")]
    [InlineData("banjir OR gempa", "(or banjir gempa)")]
    [InlineData("banjir ATAU gempa ATAU tsunami", "(or banjir gempa tsunami)")]
    [InlineData("banjir atau gempa", "(and banjir atau gempa)")]
    [InlineData("banjir AND gempa DAN garut", "(and banjir gempa garut)")]
    [InlineData("banjir garut OR gempa", "(or (and banjir garut) gempa)")]
    [InlineData("banjir (garut OR gempa)", "(and banjir (or garut gempa))")]
    [InlineData("banjir -garut", "(and banjir (not garut))")]
    [InlineData("banjir NOT garut", "(and banjir (not garut))")]
    [InlineData("banjir BUKAN (garut OR bandung)", "(and banjir (not (or garut bandung)))")]
    [InlineData("-garut", "(not garut)")]
    [InlineData("--garut", "(not (not garut))")]
    [InlineData("banjir - garut", "(and banjir garut)")]
    [InlineData("suhu -", "suhu")]
    [InlineData("\"banjir garut\"", "\"banjir garut\"")]
    [InlineData("“banjir garut”", "\"banjir garut\"")]
    [InlineData("«banjir garut» gempa", "(and \"banjir garut\" gempa)")]
    [InlineData("\"banjir garut\"~5", "\"banjir garut\"~5")]
    [InlineData("\"banjir\"~5", "\"banjir\"")]
    [InlineData("\"Banjir, (garut) OR -gempa\"", "\"banjir garut or gempa\"")]
    [InlineData("=Banjir", "\"banjir\"")]
    [InlineData("ban*", "wild:ban*")]
    [InlineData("*Jir", "wild:*jir")]
    [InlineData("b?njir", "wild:b?njir")]
    [InlineData("siapa gubernur garut?", "(and gubernur garut)")]
    [InlineData("ban*,", "wild:ban*")]
    [InlineData("banjir~", "fuzzy1:banjir")]
    [InlineData("banjir~1", "fuzzy1:banjir")]
    [InlineData("Banjir~2 garut", "(and fuzzy2:banjir garut)")]
    [InlineData("/ban.*/", "regex:ban.*")]
    [InlineData("/a\\/b/", "regex:a/b")]
    [InlineData("dan / atau / itu gempa", "(and atau gempa)")]
    [InlineData("banjir^2", "(2 banjir)")]
    [InlineData("banjir^0.5 garut", "(and (0.5 banjir) garut)")]
    [InlineData("(banjir garut)^3", "(3 (and banjir garut))")]
    [InlineData("\"banjir garut\"^2", "(2 \"banjir garut\")")]
    [InlineData("\"banjir garut\"~3^2", "(2 \"banjir garut\"~3)")]
    [InlineData("ban*^2", "(2 wild:ban*)")]
    [InlineData("title:banjir", "title:banjir")]
    [InlineData("judul:(banjir gempa) garut", "(and title:banjir title:gempa garut)")]
    [InlineData("isi:\"banjir garut\"", "body:\"banjir garut\"")]
    [InlineData("Body:ban*", "body:wild:ban*")]
    [InlineData("title:=banjir", "title:\"banjir\"")]
    [InlineData("person:Peskov", "Person:peskov")]
    [InlineData("tokoh:\"Dmitry Peskov\"", "Person:dmitry peskov")]
    [InlineData("-tempat:“Jawa Barat”", "(not Place:jawa barat)")]
    [InlineData("organisasi:KPK sumber:Kompas penulis:\"Budi S.\" kategori:Politik", "(and Organization:kpk Source:kompas Author:budi s Category:politik)")]
    [InlineData("id:A-1/b", "Id:A-1/b")]
    [InlineData("date:2025-04", "Date:2025-04")]
    [InlineData("tanggal:2019..2024", "Date:2019-01-01/2024-12-31")]
    [InlineData("sebut:..1998", "Mentions:0001-01-01/1998-12-31")]
    [InlineData("mentions:\"2025-04-28..\"", "Mentions:2025-04-28/9999-12-31")]
    [InlineData("https://kompas.com", "https://kompas.com")]
    [InlineData("x:/y", "(and x y)")]
    [InlineData("pukul 10:30", "(and pukul 10:30)")]
    [InlineData("Jokowi: saya siap", "(and jokowi saya siap)")]
    [InlineData("siapa yang banjir", "banjir")]
    [InlineData("siapa yang", "(and siapa yang)")]
    [InlineData("siapa -banjir", "(and siapa (not banjir))")]
    [InlineData("siapa OR banjir", "(or siapa banjir)")]
    [InlineData("\"siapa\" banjir", "(and \"siapa\" banjir)")]
    [InlineData("title:di banjir", "(and title:di banjir)")]
    [InlineData("di (apa OR mana)", "(or apa mana)")]
    public void A_query_reads_as_meant(string query, string tree) => Assert.Equal(tree, QueryPrinter.Print(QueryTree.Read(query, WordReading.Default).Root));

    [Theory]
    [InlineData("banjir OR", 8, "nothing follows OR")]
    [InlineData("OR banjir", 1, "nothing stands before OR")]
    [InlineData("banjir OR OR gempa", 8, "nothing follows OR")]
    [InlineData("(banjir ATAU)", 9, "nothing follows OR")]
    [InlineData("banjir NOT", 8, "nothing follows NOT")]
    [InlineData("NOT OR banjir", 1, "nothing follows NOT")]
    [InlineData("gempa (banjir", 7, "the parenthesis is not closed")]
    [InlineData("banjir) gempa", 7, "a parenthesis closes nothing")]
    [InlineData("gempa \"banjir", 7, "the quotation mark is not closed")]
    [InlineData("person:\"banjir", 8, "the quotation mark is not closed")]
    [InlineData("peson:budi", 1, "there is no field 'peson'")]
    [InlineData("a person: budi", 10, "nothing follows person:")]
    [InlineData("title:", 7, "nothing follows title:")]
    [InlineData("person:!!", 8, "'!!' holds no word")]
    [InlineData("person:(budi)", 8, "person: takes one value")]
    [InlineData("date:kemarin", 6, "'kemarin' is no date")]
    [InlineData("date:2024..2019", 6, "'2024..2019' is no date")]
    [InlineData("date:2025-02-30", 6, "'2025-02-30' is no date")]
    [InlineData("banjir~3", 7, "~ takes one word")]
    [InlineData("\"a b\"~x", 7, "no number from 0 to 100")]
    [InlineData("\"a b\"~101", 7, "no number from 0 to 100")]
    [InlineData("banjir^0", 8, "the weight after ^")]
    [InlineData("banjir^1001", 8, "the weight after ^")]
    [InlineData("banjir^1.2.3", 8, "the weight after ^")]
    [InlineData("x /(a/", 3, "the expression between slashes is broken")]
    [InlineData("/(?<=a)b/", 1, "the expression between slashes is too large")]
    [InlineData("/((a{200}){200}){200}/", 1, "the expression between slashes is too large")]
    public void A_query_that_cannot_be_read_says_where_and_what_to_do(string query, int column, string message)
    {
        var told = Assert.Throws<QueryException>(() => QueryTree.Read(query, WordReading.Default));
        Assert.Equal(column, told.Column);
        Assert.StartsWith(message, told.Message, StringComparison.Ordinal);
        Assert.EndsWith($"at column {column}: {told.Repair}", told.Message, StringComparison.Ordinal);
        Assert.Equal(Problem.BadRequest, told.Problem);
    }

    [Theory]
    [InlineData("(", ")", "more than 50 levels")]
    [InlineData("-(", ")", "more than 50 levels")]
    [InlineData("NOT ", "", "more than 50 levels")]
    [InlineData("-", "", "more than 50 levels")]
    [InlineData("title:", "", "more than 50 levels")]
    [InlineData("banjir ", "", "more than 1,024 words")]
    [InlineData("b* OR ", "", "more than 50 patterns")]
    [InlineData("b~ ", "", "more than 50 patterns")]
    [InlineData("/b/ ", "", "more than 50 patterns")]
    public void A_query_bomb_is_refused(string before, string after, string message)
    {
        var bomb = string.Concat(Enumerable.Repeat(before, 100_000)) + "banjir" + string.Concat(Enumerable.Repeat(after, 100_000));
        Assert.StartsWith(message, Assert.Throws<QueryException>(() => QueryTree.Read(bomb, WordReading.Default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_phrase_is_refused() =>
        Assert.Throws<QueryException>(() => QueryTree.Read("\"" + string.Concat(Enumerable.Repeat("banjir ", 2000)) + "\"", WordReading.Default));

    private static readonly string[] Pieces =
    [
        "banjir", "garut", "yang", " ", " ", "(", ")", "\"", "“", "-", "=", "*", "?", "~", "~1", "^", "^2", ":", "/", "OR", "NOT", "AND", " OR ", " NOT ",
        "title:", "person:", "date:", "2025", "..", "id:", "\ud800", "\0", "é", "x:", "http://", "\\", "[", "{9}", "anak-anak", "😀",
    ];

    [Fact]
    public void Any_text_is_read_or_refused_with_a_column_inside_it() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString())).Array[0, 30]
            .Select(string.Concat).Sample(query =>
            {
                var failure = Record.Exception(() => QueryTree.Read(query, WordReading.Default));
                if (failure is not null) Assert.InRange(Assert.IsType<QueryException>(failure).Column, 1, query.Length + 1);
            }, iter: 3000);
}
