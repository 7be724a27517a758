using System.Collections.Concurrent;
using NewsSearch.Language.Places;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Names;

/// <summary>Finds the persons, places and organizations of an article.</summary>
internal sealed class NameReader
{
    private static readonly NameReader Shipped = new(TaggerModel.ReadShipped(), WordClasses.ReadShipped(), Gazetteer.Default);

    private readonly TaggerModel _model;
    private readonly WordClasses _classes;
    private readonly Gazetteer _gazetteer;
    private readonly KnownNames _known;
    private readonly ConcurrentBag<Desk> _desks = [];

    private NameReader(TaggerModel model, WordClasses classes, Gazetteer gazetteer) =>
        (_model, _classes, _gazetteer, _known) = (model, classes, gazetteer, new KnownNames(gazetteer, Organizations.Default));

    /// <summary>Reads an article with the weights and tables that this library ships.</summary>
    public static NamesFound Read(ReadingText text) => Shipped.ReadNames(text);

    /// <summary>Finds the names alone, as they stand, without telling who or where they are.</summary>
    public static IReadOnlyList<(Mention Mention, NameKind Kind)> ReadSpans(ReadingText text)
    {
        var desk = Shipped.TakeDesk();
        var names = new NameText(text, desk.Tokens);
        var found = Shipped.FindSpans(names, desk).ConvertAll(span => (names.Mention(span), span.Kind));
        Shipped.GiveBack(desk);
        return found;
    }

    /// <summary>The same as the tagger alone finds them, before any rule.</summary>
    public static IReadOnlyList<(Mention Mention, NameKind Kind)> ReadTagged(ReadingText text)
    {
        var desk = Shipped.TakeDesk();
        var names = new NameText(text, desk.Tokens);
        Shipped.Tag(names, desk);
        var found = desk.Spans.ConvertAll(span => (names.Mention(span), span.Kind));
        Shipped.GiveBack(desk);
        return found;
    }

    private NamesFound ReadNames(ReadingText text)
    {
        var desk = TakeDesk();
        var names = new NameText(text, desk.Tokens);
        var spans = FindSpans(names, desk);
        var found = new NamesFound(
            PersonLinker.Link(names, Tickets.PersonsOf(names, spans), _classes),
            PlaceResolver.Resolve(_gazetteer, names, NamedBuildings.AddTo(names, spans)),
            OrganizationLinker.Link(names, spans.Where(span => span.First < span.Last || !(OrganizationWords.IsMake(names, span.First, _classes) || EventWords.HasInName(names, span.First))), _classes));
        GiveBack(desk);
        return found;
    }

    private List<NameSpan> FindSpans(NameText text, Desk desk)
    {
        Tag(text, desk);
        return DocumentPass.Apply(text, SpanRules.Apply(text, desk.Spans, _known, _classes, desk.Tagger), _known, _classes);
    }

    private void Tag(NameText text, Desk desk)
    {
        Tokenizer.Read(text.Text, desk.Tokens);
        GlueSplitter.SplitDateline(text, desk.Tokens);
        BrokenLines.Join(text, desk.Tokens);
        GlueSplitter.Split(text.Text, desk.Tokens, _known, _classes);
        PairSplitter.Split(text.Text, desk.Tokens, _gazetteer, _classes);
        desk.Spans.Clear();
        desk.Tagger.Tag(text.Text, desk.Tokens, desk.Spans);
    }

    private Desk TakeDesk() => _desks.TryTake(out var desk) ? desk : new Desk(new Tagger(_model, _classes, _gazetteer));

    private void GiveBack(Desk desk)
    {
        if (desk.Tokens.Capacity <= Desk.LargestKept) _desks.Add(desk);
    }

    /// <summary>What one thread works with while it reads an article.</summary>
    private sealed record Desk(Tagger Tagger)
    {
        /// <summary>Memory grown for a huge text is given back, in tokens.</summary>
        public const int LargestKept = 1 << 16;

        public List<Token> Tokens { get; } = [];
        public List<NameSpan> Spans { get; } = [];
    }
}

/// <summary>What <see cref="NameReader"/> found.</summary>
internal sealed record NamesFound(
    IReadOnlyList<Entity> Persons, IReadOnlyList<PlaceEntity> Places, IReadOnlyList<Entity> Organizations);
