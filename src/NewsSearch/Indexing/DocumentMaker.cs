using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using NewsSearch.Copies;
using NewsSearch.Entities;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Indexing;

/// <summary>Makes Lucene's document of an article. One serves one thread.</summary>
internal sealed class DocumentMaker
{
    private static readonly FacetName[] NamedFacets = [FacetName.Person, FacetName.Organization];

    private readonly WordReading _words;
    private readonly WordForms _forms;
    private readonly ByteWriter _bytes = new();
    private readonly NumericDocValuesField _added = new(Schema.Added, 0);
    private readonly Signature _signature = new();
    private readonly TermFields _terms = new();
    private readonly FieldTapes _title;
    private readonly FieldTapes _body;
    private readonly FormTape[] _names;
    private readonly Field[] _texts;

    public DocumentMaker(WordReading words)
    {
        _words = words;
        _forms = words.Forms(remember: true);
        _title = new FieldTapes(_forms);
        _body = new FieldTapes(_forms);
        _names = [.. NamedFacets.Select(_ => new FormTape())];
        _texts =
        [
            Played(Schema.TitleExact, _title.Exact),
            Played(Schema.TitleRoot, _title.Root),
            Played(Schema.BodyExact, _body.Exact),
            Played(Schema.BodyRoot, _body.Root),
            .. NamedFacets.Select((facet, i) => Played(Schema.Words(facet), _names[i])),
        ];
    }

    /// <summary>The document; good until the next one is made.</summary>
    public Document Make(StoredArticle stored, UInt128 hash)
    {
        var document = new Document();
        _terms.Clear();
        var id = Schema.IdTerm(stored.Article.Id);
        _terms.Add(document, Schema.Id, id.Text);
        document.Add(new SortedDocValuesField(Schema.Id, id.Bytes));
        document.Add(new BinaryDocValuesField(Schema.Hash, new BytesRef(ContentHash.Bytes(hash))));
        document.Add(_added);
        document.Add(new NumericDocValuesField(Schema.CopyGroup, 0));
        AddTexts(document, stored);
        foreach (var facet in Schema.StoredFacets) AddFacet(document, facet, stored);
        foreach (var facet in NamedFacets) AddClaims(document, facet, stored.Annotation);
        if (stored.Article.Author is { } author && !string.IsNullOrWhiteSpace(author))
            _terms.Add(document, Schema.Author, FoldedText.Of(_forms, author));
        AddPublished(document, stored.Annotation.Published);
        AddStored(document, Schema.Card, stored, ArticleCodec.WriteCard);
        AddStored(document, Schema.Text, stored, ArticleCodec.WriteText);
        AddStored(document, Schema.Rest, stored, ArticleCodec.WriteRest);
        return document;
    }

    /// <summary>Notes in the document made last the generation of the commit that it will come with.</summary>
    public void Stamp(long generation) => _added.SetInt64Value(generation);

    /// <summary>The term for the days that a date spans; <see cref="ReadSpan"/> reads it back.</summary>
    public static string Span(DateValue date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.First:yyyyMMdd}-{date.Last:yyyyMMdd}");

    public static DateValue ReadSpan(ReadOnlySpan<char> span) =>
        DateValue.Range(Day(span[..8]), Day(span[9..]));

    private static DateOnly Day(ReadOnlySpan<char> digits) =>
        DateOnly.ParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture);

    private void AddTexts(Document document, StoredArticle stored)
    {
        var annotation = stored.Annotation;
        var old = _words.IsOld(annotation.Published, annotation.Body);
        _title.Clear();
        _body.Clear();
        var (words, bodyForms) = (0, 0);
        foreach (var text in SearchedText.Of(annotation, hasTitle: stored.Article.Title.Length > 0))
        {
            words += (text.Scope == TextScope.Title ? _title : _body).Record(text.Text, old);
            if (text.Part == TextPart.Text) bodyForms = _body.Exact.Count;
        }
        if (_signature.Of(_title.Exact, _body.Exact, bodyForms) is { } signature)
            document.Add(new BinaryDocValuesField(Schema.Signature, new BytesRef(signature)));
        document.Add(new NumericDocValuesField(Schema.WordCount, words));
        for (var i = 0; i < NamedFacets.Length; i++) RecordNames(_names[i], Entities(NamedFacets[i], annotation));
        foreach (var text in _texts) document.Add(text);
    }

    private void RecordNames(FormTape tape, IReadOnlyList<Entity> entities)
    {
        tape.Clear();
        foreach (var entity in entities.Where(entity => entity.IsCounted))
        {
            var increment = tape.Count == 0 ? 1 : FieldTapes.Gap;
            _forms.Read(FacetValues.Cut(entity.Name));
            while (_forms.Next())
            {
                tape.Add(_forms.Exact(0), _forms.Word, tape.End, increment);
                increment = 1;
            }
            tape.End += entity.Name.Length + 1;
        }
    }

    private void AddFacet(Document document, FacetName facet, StoredArticle stored)
    {
        var name = Schema.Facet(facet);
        var values = FacetValues.Of(facet, stored);
        foreach (var value in values)
        {
            _terms.Add(document, name, value);
            document.Add(new SortedSetDocValuesField(name, new BytesRef(value)));
        }
        if (Schema.IsDate(facet))
        {
            foreach (var span in FacetValues.Dates(facet, stored.Annotation).Select(Span).Distinct(StringComparer.Ordinal))
                _terms.Add(document, Schema.Spans(facet), span);
            return;
        }
        foreach (var folded in values.Select(value => FoldedText.Of(_forms, value)).Distinct(StringComparer.Ordinal))
            _terms.Add(document, Schema.Folded(facet), folded);
    }

    private void AddClaims(Document document, FacetName facet, Annotation annotation)
    {
        foreach (var claim in EntityClaim.Terms(Entities(facet, annotation)))
            _terms.Add(document, Schema.Called(facet), claim);
    }

    private static IReadOnlyList<Entity> Entities(FacetName facet, Annotation annotation) =>
        facet == FacetName.Person ? annotation.Persons : annotation.Organizations;

    private static void AddPublished(Document document, PublishedDate published)
    {
        document.Add(new NumericDocValuesField(Schema.DaySource, (long)published.Source));
        document.Add(new NumericDocValuesField(Schema.DayDoubt, published.IsAmbiguous ? 1 : 0));
        if (published.Value is not { } date) return;
        document.Add(new NumericDocValuesField(Schema.FirstDay, date.First.DayNumber));
        document.Add(new NumericDocValuesField(Schema.LastDay, date.Last.DayNumber));
    }

    private void AddStored(Document document, string field, StoredArticle stored, Action<ByteWriter, StoredArticle> write)
    {
        _bytes.Clear();
        write(_bytes, stored);
        document.Add(new StoredField(field, _bytes.Written.ToArray()));
    }

    private static TextField Played(string field, FormTape tape) => new(field, new TapeTokenStream(tape));
}
