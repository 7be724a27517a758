using System.Text;
using NewsSearch.Curating;

namespace NewsSearch.Tests;

/// <summary>What the user says of an index is kept, found, and taken back.</summary>
public sealed class CuratorTests : IDisposable
{
    private static readonly TimeProvider Time = new FixedTime(new DateTimeOffset(2026, 5, 2, 8, 0, 0, TimeSpan.Zero));

    private readonly TestIndex _index = TestIndex.Of([Stored.Article("a", "banjir"), Stored.Article("b", "gempa")], [Stored.Article("c", "banjir lagi")]);
    private NewsIndex? _renewed;

    private Curator Curator => new(_index.Folder, Time);

    private NewsIndex Now => _renewed = (_renewed ?? _index.Index).Renewed() ?? _renewed ?? _index.Index;

    [Fact]
    public void A_tag_is_a_facet_a_filter_and_a_field()
    {
        Assert.Equal(5, Curator.Tag(["a", "b"], ["Penting", "untuk bab 2"], []) + Curator.Tag(["b"], [], ["penting", "Penting"]));
        Assert.Equal(["a"], Ids("tag:penting"));
        Assert.Equal(["a", "b"], Ids("label:\"untuk bab 2\""));
        Assert.Equal(["b", "c"], Ids("", new Filter(FacetName.Tag, ["Penting"], Exclude: true)));
        var counts = Now.Search(new SearchRequest { Facets = [new FacetRequest(FacetName.Tag)] }).Facets.Single().Value;
        Assert.Equal([new FacetCount("untuk bab 2", 2), new FacetCount("Penting", 1)], counts.Values);
        Assert.Equal((2, 0L, 1), (counts.Distinct, counts.Other, counts.Missing));
        Assert.Equal(["untuk bab 2"], Now.Curation.TagsOf("b"));
    }

    [Fact]
    public void A_collection_is_a_facet_a_filter_and_a_field()
    {
        Assert.Equal(2, Curator.Collect("skripsi", ["c", "a", "c"]));
        Assert.Equal(["a"], Ids("koleksi:skripsi -lagi"));
        Assert.Equal(["a", "c"], Now.Curation.Collections["skripsi"]);
        Assert.Equal(["skripsi"], Now.Curation.CollectionsOf("c"));
        Assert.Equal(2, Curator.Drop("skripsi", null));
        Assert.Empty(Now.Curation.Collections);
    }

    [Fact]
    public void A_note_is_kept_until_it_is_taken_away()
    {
        Assert.True(Curator.Note("a", "lihat \"hal. 2\"\nlalu 🙂"));
        Assert.False(Curator.Note("a", "lihat \"hal. 2\"\nlalu 🙂"));
        Assert.Equal("lihat \"hal. 2\"\nlalu 🙂", Now.Curation.NoteOf("a"));
        Assert.True(Curator.Note("a", null));
        Assert.Null(Now.Curation.NoteOf("a"));
    }

    [Theory]
    [InlineData("query:air", "a c")]
    [InlineData("query:air lagi", "c")]
    [InlineData("-kueri:air", "b")]
    [InlineData("query:keduanya", "a")]
    [InlineData("query:semua", "a b c")]
    [InlineData("query:mana", "a b c")]
    public void A_query_names_saved_searches(string query, string ids)
    {
        Curator.Tag(["a"], ["x"], []);
        Curator.Save(new SavedSearch("air", "banjir"));
        Curator.Save(new SavedSearch("keduanya", "query:air") { Filters = [new Filter(FacetName.Tag, ["x"])] });
        Curator.Save(new SavedSearch("semua", ""));
        Curator.Save(new SavedSearch("mana", "banjir gempa") { AnyWord = true });
        Assert.Equal(ids.Split(' '), Ids(query));
    }

    [Theory]
    [InlineData("query:tidakada", "there is no saved search 'tidakada' at column 1: put it in quotes, or use one of a b rusak")]
    [InlineData("x query:a", "in the saved search 'a': in the saved search 'b': the saved search 'a' names itself at column 3: save it anew without that")]
    [InlineData("query:rusak", "in the saved search 'rusak': the parenthesis is not closed at column 1: close it with ), or leave it out")]
    public void A_saved_search_that_cannot_be_asked_is_told(string query, string message)
    {
        Curator.Save(new SavedSearch("a", "query:b"));
        Curator.Save(new SavedSearch("b", "query:a"));
        Curator.Save(new SavedSearch("rusak", "(x"));
        Assert.Equal(message, Assert.Throws<QueryException>(() => Ids(query)).Message);
    }

    [Fact]
    public void Saved_searches_that_double_each_other_do_not_blow_up()
    {
        for (var i = 0; i < 12; i++) Curator.Save(new SavedSearch($"q{i}", $"query:q{i + 1} OR query:q{i + 1}"));
        Curator.Save(new SavedSearch("q12", "banjir"));
        Assert.StartsWith("in the saved search 'q0'", Assert.Throws<QueryException>(() => Ids("query:q0")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void News_are_what_came_or_changed_since_a_commit()
    {
        var generation = _index.Index.Statistics.Generation;
        Curator.Advance("air", generation);
        Assert.Equal(generation, Now.Curation.SeenOf("air"));
        Assert.Empty(Now.Search(new SearchRequest { AddedAfter = generation }).Hits);
        using (var writer = NewsIndexWriter.Open(_index.Folder))
        {
            writer.Add(Stored.Article("a", "banjir surut"));
            writer.Add(Stored.Article("d", "banjir"));
            writer.Add(Stored.Article("b", "gempa"));
            writer.Commit();
        }
        var news = Now.Search(new SearchRequest { Query = "banjir", AddedAfter = generation });
        Assert.Equal((2, "a d"), (news.Total, string.Join(' ', news.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Steps_are_taken_back_the_latest_first()
    {
        Curator.Tag(["a"], ["x"], []);
        Curator.Note("a", "satu");
        Curator.Note("a", "dua");
        Assert.Equal(["note", "note"], Curator.Undo(2).Select(step => step.Act));
        Assert.Null(Now.Curation.NoteOf("a"));
        Assert.Equal(["x"], Now.Curation.TagsOf("a"));
        Assert.Equal("tag", Assert.Single(Now.Curation.Steps).Act);
        Assert.Empty(Curator.Undo(5, entitiesOnly: true));
        Assert.Single(Curator.Undo(5));
        Assert.Empty(Curator.Undo());
    }

    [Fact]
    public void A_step_whose_line_was_changed_by_hand_is_not_taken_back()
    {
        Curator.Note("a", "satu");
        Write("notes.jsonl", """{"id":"a","note":"dari tangan"}""");
        Assert.Contains("says otherwise since", Assert.Throws<NewsSearchException>(() => Curator.Undo()).Message, StringComparison.Ordinal);
        Assert.Equal("dari tangan", Now.Curation.NoteOf("a"));
    }

    [Theory]
    [InlineData("tags.jsonl", "{\"tag\":\"x\",\"id\":\"a\"}\n<<<<<<< HEAD\n", "line 2: no JSON object")]
    [InlineData("tags.jsonl", "{\"tag\":\"x\"}\n", "line 1: 'id' is not there")]
    [InlineData("tags.jsonl", "\n{\"tag\":\"x\",\"id\":\"a\",\"mood\":1}\n", "line 2: this version does not know 'mood'")]
    [InlineData("notes.jsonl", "{\"id\":\"a\",\"note\":\"1\"}\n{\"id\":\"a\",\"note\":\"2\"}\n", "line 2: says otherwise than line 1")]
    [InlineData("searches.jsonl", "{\"name\":\"a b\",\"query\":\"\"}\n[]\n", "line 1: the name 'a b' is not letters, digits, - and _, line 2: no JSON object")]
    [InlineData("entities.jsonl", "{\"facet\":\"source\",\"name\":\"a\",\"is\":\"b\"}\n", "line 1: 'source' where person, organization or place should stand")]
    public void A_damaged_line_is_told_and_nothing_is_written_over_it(string file, string text, string message)
    {
        Write(file, text);
        var told = Assert.Throws<NewsSearchException>(() =>
        {
            using var index = NewsIndex.Open(_index.Folder);
            _ = (index.Curation.Tags, index.Curation.Notes, index.Curation.Searches, index.Curation.Names);
        });
        Assert.Equal(Problem.IndexDamaged, told.Problem);
        Assert.Contains($"{file}' {message}", told.Message, StringComparison.Ordinal);
        Action write = file switch
        {
            "tags.jsonl" => () => Curator.Tag(["a"], ["y"], []),
            "notes.jsonl" => () => Curator.Note("a", "3"),
            "searches.jsonl" => () => Curator.Save(new SavedSearch("x", "y")),
            _ => () => _ = Curation.Read(_index.Folder).Names,
        };
        Assert.Equal(Problem.IndexDamaged, Assert.Throws<NewsSearchException>(write).Problem);
        Assert.Equal(text, File.ReadAllText(Path.Combine(_index.Folder, "curation", file)));
    }

    [Fact]
    public void Files_hold_one_readable_fact_a_line_in_an_order_that_does_not_depend_on_when()
    {
        Curator.Tag(["b", "a"], ["énak", "\"penting\""], []);
        Curator.Tag(["b"], [], ["énak"]);
        Curator.Tag(["b"], ["énak"], []);
        Assert.Equal(
            """
            {"tag":"\"penting\"","id":"a"}
            {"tag":"\"penting\"","id":"b"}
            {"tag":"énak","id":"a"}
            {"tag":"énak","id":"b"}

            """, File.ReadAllText(Path.Combine(_index.Folder, "curation", "tags.jsonl")));
    }

    [Fact]
    public void Who_merges_renames_and_hides_in_a_stale_index_loses_nothing()
    {
        using var index = TestIndex.Of(
            [Stored.Article("a", persons: ["Joko Widodo"]), Stored.Article("b", persons: ["Jokowi", "Ia"]), Stored.Article("c", persons: ["Mulyono"])]);
        var curator = new Curator(index.Folder, Time);
        Assert.Equal(2, curator.Merge(index.Index, FacetName.Person, "Joko Widodo", ["jokowi"]));
        Assert.Equal(3, curator.Merge(index.Index, FacetName.Person, "Mulyono", ["Jokowi"]));
        Assert.Equal(3, curator.Rename(index.Index, FacetName.Person, "mulyono", "Presiden ke-7"));
        Assert.Equal(1, curator.Hide(index.Index, FacetName.Person, "ia"));
        using var now = index.Index.Renewed()!;
        var page = now.Entity(FacetName.Person, "Jokowi")!;
        Assert.Equal(("Presiden ke-7", 3, 3), (page.Name, page.Articles, page.Variants.Count(variant => variant.IsUsers)));
        Assert.True(now.Entity(FacetName.Person, "Ia")!.IsHidden);
        Assert.Equal("there is a 'Presiden ke-7' already, in 2 articles: 'newssearch entity merge' makes them one",
            Assert.Throws<NewsSearchException>(() => curator.Split(now, FacetName.Person, "Presiden ke-7", ["Mulyono"])
                + curator.Rename(now, FacetName.Person, "Mulyono", "presiden ke-7")).Message);
        Assert.Equal(5, curator.Undo(9, entitiesOnly: true).Count);
        Assert.Equal("", File.ReadAllText(Path.Combine(index.Folder, "curation", "entities.jsonl")));
    }

    [Theory]
    [InlineData("log.jsonl")]
    [InlineData("tags.jsonl")]
    public void Who_is_killed_while_writing_leaves_what_was_there(string killedAt)
    {
        Curator.Tag(["a"], ["x"], []);
        var killed = new Curator(_index.Folder, Time, file => { if (file == killedAt) throw new OperationCanceledException(); });
        Assert.Throws<OperationCanceledException>(() => killed.Tag(["a", "b"], ["y"], ["x"]));
        Assert.Equal(["x"], Now.Curation.TagsOf("a"));
        Assert.Equal(2, Curator.Tag(["a", "b"], ["y"], []));
        Assert.Equal(["x", "y"], Now.Curation.TagsOf("a"));
        Curator.Undo(10);
        Assert.Empty(Now.Curation.Tags);
    }

    [Fact]
    public void Many_that_write_at_once_lose_nothing()
    {
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 6 }, i => new Curator(_index.Folder, Time).Tag([$"n{i}"], ["x"], []));
        Assert.Equal(24, Now.Curation.Tags["x"].Count);
        Assert.Equal(24, Now.Curation.Steps.Count);
    }

    [Fact]
    public void A_rebuild_keeps_what_the_user_said()
    {
        Curator.Tag(["a"], ["x"], []);
        var before = _index.Index.Statistics.Generation;
        IndexRebuild.Run(_index.Folder, null, 1);
        Assert.Equal(["a"], Ids("tag:x"));
        Assert.Single(Now.Curation.Steps);
        Assert.True(Now.Statistics.Generation > before);
        // Nothing of it is news, but what comes now.
        Assert.Equal(0, Now.Count(new SearchRequest { AddedAfter = before }));
        using (var writer = NewsIndexWriter.Open(_index.Folder))
        {
            writer.Add(Stored.Article("new", "banjir"));
            writer.Commit();
        }
        IndexRebuild.Run(_index.Folder, null, 1);
        Assert.Equal(["new"], Now.Search(new SearchRequest { AddedAfter = before }).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Without_an_index_nothing_is_curated()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "none");
        Assert.Equal(Problem.IndexMissing, Assert.Throws<NewsSearchException>(() => new Curator(missing, Time).Tag(["a"], ["x"], [])).Problem);
        Assert.False(Directory.Exists(missing));
    }

    public void Dispose()
    {
        _renewed?.Dispose();
        _index.Dispose();
    }

    private IEnumerable<string> Ids(string query, params Filter[] filters) =>
        Now.Search(new SearchRequest { Query = query, Filters = filters }).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(_index.Folder, "curation"));
        File.WriteAllText(Path.Combine(_index.Folder, "curation", file), text, new UTF8Encoding(false));
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
