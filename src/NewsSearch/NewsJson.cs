using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSearch.Answers;
using NewsSearch.Language;

namespace NewsSearch;

/// <summary>
/// Answers as JSON: the contract that the command line, HTTP and MCP share. Names are in snake case; they may be added
/// to, never changed, without another <see cref="SchemaVersion"/>.
/// </summary>
/// <remarks>Writers do not flush. Spans count UTF-16 units.</remarks>
public static class NewsJson
{
    /// <summary>Raised when a name or a meaning changes; additions do not count.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Letters, quotes and signs as they are, for people who read it; control characters stay escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a search found.</summary>
    public static void Write(Utf8JsonWriter writer, SearchResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        Begin(writer, results);
        foreach (var hit in results.Hits) Write(writer, hit);
        End(writer, results);
    }

    /// <summary>The beginning of what a search found, before its hits, for who writes them as they come.</summary>
    public static void Begin(Utf8JsonWriter writer, SearchResults first)
    {
        ArgumentNullException.ThrowIfNull(first);
        Begin(writer);
        SearchAnswer.Begin(writer, first);
    }

    /// <summary>One hit as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Hit hit)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(hit);
        SearchAnswer.Hit(writer, hit);
    }

    /// <summary>The end of what a search found, behind its hits: facets, suggestions, where the next page begins.</summary>
    public static void End(Utf8JsonWriter writer, SearchResults last)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(last);
        SearchAnswer.End(writer, last);
        writer.WriteEndObject();
    }

    /// <summary>How many articles match a query.</summary>
    public static void WriteCount(Utf8JsonWriter writer, string query, int total) => Answer(writer, () =>
    {
        writer.WriteString("query", query);
        writer.WriteNumber("total", total);
    });

    /// <summary>One facet of what a query finds.</summary>
    public static void Write(Utf8JsonWriter writer, FacetName facet, string query, FacetCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Answer(writer, () =>
        {
            writer.WriteString("facet", FacetNames.NameOf(facet));
            writer.WriteString("query", query);
            SearchAnswer.Facet(writer, counts);
        });
    }

    /// <summary>One article of the index.</summary>
    public static void Write(Utf8JsonWriter writer, StoredArticle stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        Answer(writer, () => ArticleAnswer.WriteMembers(writer, stored.Article, stored.Annotation));
    }

    /// <summary>An article with what was found in it, for a line of its own: it does not tell its version.</summary>
    public static void WriteExtract(Utf8JsonWriter writer, Article article, Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(annotation);
        writer.WriteStartObject();
        ArticleAnswer.WriteMembers(writer, article, annotation);
        writer.WriteEndObject();
    }

    /// <summary>The near copies of an article, with what each says otherwise.</summary>
    public static void Write(Utf8JsonWriter writer, string id, IEnumerable<(Copy Copy, IReadOnlyList<DiffPart> Parts)> copies) =>
        Answer(writer, () => CopiesAnswer.WriteMembers(writer, id, copies));

    /// <summary>What changed from one article to another.</summary>
    public static void Write(Utf8JsonWriter writer, string before, string after, IReadOnlyList<DiffPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Answer(writer, () =>
        {
            writer.WriteString("before", before);
            writer.WriteString("after", after);
            CopiesAnswer.WriteParts(writer, parts);
        });
    }

    /// <summary>A page of a concordance.</summary>
    public static void Write(Utf8JsonWriter writer, Concordance concordance)
    {
        ArgumentNullException.ThrowIfNull(concordance);
        BeginLines(writer, concordance.Query, concordance.Articles);
        foreach (var line in concordance.Lines) Write(writer, line);
        EndLines(writer, concordance.Total, concordance.NextCursor);
    }

    /// <summary>The beginning of a concordance, before its lines, for who writes them as they come.</summary>
    public static void BeginLines(Utf8JsonWriter writer, string query, int articles)
    {
        Begin(writer);
        ConcordanceAnswer.Begin(writer, query, articles);
    }

    /// <summary>One line of a concordance as an object.</summary>
    public static void Write(Utf8JsonWriter writer, KwicLine line)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(line);
        ConcordanceAnswer.Line(writer, line);
    }

    /// <summary>The end of a concordance, behind its lines.</summary>
    public static void EndLines(Utf8JsonWriter writer, long? total, string? next)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ConcordanceAnswer.End(writer, total, next);
        writer.WriteEndObject();
    }

    /// <summary>How many lines of a concordance share a property.</summary>
    public static void Write(Utf8JsonWriter writer, string query, KwicKey key, ConcordanceGroups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        Answer(writer, () => ConcordanceAnswer.WriteGroups(writer, query, key, groups));
    }

    /// <summary>How many lines have one value, as an object.</summary>
    public static void Write(Utf8JsonWriter writer, ConcordanceGroup group)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(group);
        ConcordanceAnswer.Group(writer, group);
    }

    /// <summary>Counts over time.</summary>
    public static void Write(Utf8JsonWriter writer, Trend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        Answer(writer, () => TrendAnswer.WriteMembers(writer, trend));
    }

    /// <summary>Words that stand near what a query matches.</summary>
    public static void Write(Utf8JsonWriter writer, Collocates collocates)
    {
        ArgumentNullException.ThrowIfNull(collocates);
        Answer(writer, () => FrequencyAnswer.WriteMembers(writer, collocates));
    }

    /// <summary>Words that one set of articles uses more than another.</summary>
    public static void Write(Utf8JsonWriter writer, KeynessRequest asked, Keyness keyness)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(keyness);
        Answer(writer, () => FrequencyAnswer.WriteMembers(writer, asked, keyness));
    }

    /// <summary>What an archive knows of a person, an organization or a place.</summary>
    public static void Write(Utf8JsonWriter writer, EntityPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Answer(writer, () => EntityAnswer.WriteMembers(writer, page));
    }

    /// <summary>The saved searches of a user.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<SavedSearch> searches)
    {
        ArgumentNullException.ThrowIfNull(searches);
        Answer(writer, () =>
        {
            writer.WriteStartArray("searches");
            foreach (var search in searches) Curating.FactCodec.Write(writer, new Curating.SearchFact(search));
            writer.WriteEndArray();
        });
    }

    /// <summary>How a request was read, what its parts find, and how it meets an article.</summary>
    public static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        Answer(writer, () => ExplanationAnswer.WriteMembers(writer, explanation));
    }

    /// <summary>What an index holds; where it is only when <paramref name="folder"/> is given.</summary>
    public static void Write(Utf8JsonWriter writer, IndexStatistics statistics, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        Answer(writer, () => IndexAnswer.WriteMembers(writer, statistics, folder));
    }

    /// <summary>Ways to go on with what was typed.</summary>
    public static void Write(Utf8JsonWriter writer, string prefix, IReadOnlyList<Completion> completions)
    {
        ArgumentNullException.ThrowIfNull(completions);
        Answer(writer, () => IndexAnswer.WriteMembers(writer, prefix, completions));
    }

    /// <summary>The words of a text that <paramref name="forms"/> was given to read, stage by stage.</summary>
    public static void Write(Utf8JsonWriter writer, string text, WordForms forms)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(forms);
        Answer(writer, () => WordsAnswer.WriteMembers(writer, text, forms));
    }

    private static void Begin(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("schema_version", SchemaVersion);
    }

    private static void Answer(Utf8JsonWriter writer, Action writeMembers)
    {
        Begin(writer);
        writeMembers();
        writer.WriteEndObject();
    }
}
