using System.Text.Json;
using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>The shipped sample and its gold: <c>index-data/sample</c>, <c>index-data/sample-gold.jsonl</c>.</summary>
public class SampleTests
{
    private static readonly Lazy<IReadOnlyList<(JsonElement Gold, Article Article)>> Pairs = new(ReadPairs);

    [Fact]
    public void Every_article_has_its_gold_and_every_gold_its_article() => Assert.True(Pairs.Value.Count >= 120);

    [Fact]
    public void The_gold_names_only_what_is_printed()
    {
        foreach (var (gold, article) in Pairs.Value)
        {
            var text = string.Join('\n', article.Title, article.Deck, article.Dateline, article.Body, string.Join('\n', article.Fields.Values));
            foreach (var kind in new[] { "persons", "places", "organizations" })
            {
                foreach (var surface in gold.GetProperty(kind).EnumerateArray().SelectMany(entity => entity.GetProperty("surfaces").EnumerateArray()))
                    Assert.True(text.Contains(surface.GetString()!, StringComparison.Ordinal), $"{gold.GetProperty("file")}: {kind}: {surface}");
            }
        }
    }

    [Fact]
    public void Titles_decks_and_ids_are_read_as_the_gold_has_them()
    {
        foreach (var (gold, article) in Pairs.Value)
        {
            Assert.Equal(gold.GetProperty("title").GetString(), article.Title);
            Assert.Equal(gold.GetProperty("deck").GetString() ?? "", article.Deck);
            if (gold.GetProperty("id").GetString() is { } id) Assert.Equal(id, article.Id);
        }
    }

    // Not what can be reached (the evaluation tells that), but what must never be lost.
    [Theory]
    [InlineData("persons", 80)]
    [InlineData("places", 75)]
    public void Most_of_what_the_gold_names_is_found(string kind, double least)
    {
        var (right, found, given) = (0, 0, 0);
        foreach (var (gold, article) in Pairs.Value)
        {
            var annotation = article.Annotate();
            var names = (kind == "persons" ? annotation.Persons.Select(person => person.Name) : annotation.Places.Select(place => place.Name)).ToHashSet();
            var golden = gold.GetProperty(kind).EnumerateArray().Select(entity => entity.GetProperty("name").GetString()!).ToHashSet();
            (right, found, given) = (right + names.Count(golden.Contains), found + names.Count, given + golden.Count);
        }
        Assert.InRange(200.0 * right / (found + given), least, 100);
    }

    [Fact]
    public void Every_mention_is_what_stands_at_its_span()
    {
        foreach (var (_, article) in Pairs.Value)
        {
            var annotation = article.Annotate();
            var mentions = annotation.Persons.Concat(annotation.Places).Concat(annotation.Organizations).SelectMany(entity => entity.Mentions)
                .Concat(annotation.Dates.Select(date => date.Mention));
            foreach (var mention in mentions)
            {
                var part = mention.Part switch
                {
                    TextPart.Deck => annotation.Deck,
                    TextPart.Dateline => annotation.Dateline,
                    TextPart.Aside => string.Join('\n', annotation.SetAside.Select(paragraph => paragraph.Text)),
                    _ => annotation.Text,
                };
                Assert.Equal(mention.Text, part.Substring(mention.Start, mention.Length));
            }
        }
    }

    private static List<(JsonElement, Article)> ReadPairs()
    {
        var articles = new Dictionary<(string, int), Article>();
        var records = new Dictionary<string, int>();
        foreach (var item in ArchiveReader.Read([SampleIndex.Archive], new ArchiveOptions()))
        {
            Assert.Null(item.Rejection);
            articles.Add((item.File, records[item.File] = records.GetValueOrDefault(item.File) + 1), item.Article!);
        }
        var pairs = File.ReadLines(Path.Combine(Repository.Folder, "index-data", "sample-gold.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(gold => (gold, articles[(gold.GetProperty("file").GetString()!, gold.GetProperty("record").GetInt32())]))
            .ToList();
        Assert.Equal(articles.Count, pairs.Count);
        return pairs;
    }
}
