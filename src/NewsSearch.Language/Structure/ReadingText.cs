namespace NewsSearch.Language.Structure;

/// <summary>All parts of an article as one text, so that a finder reads it in one pass.</summary>
/// <remarks>
/// The title and body come first, so a span in them is a span of <see cref="Annotation.Text"/> as it stands;
/// the deck, the dateline and what was set aside follow, each on lines of its own, and <see cref="MentionAt"/> maps their spans back.
/// </remarks>
internal sealed class ReadingText
{
    private readonly int _deckStart;
    private readonly int _datelineStart;

    public ReadingText(string title, string body, string deck, string dateline, string aside = "")
    {
        (Title, Body, Deck, Dateline) = (title, body, deck, dateline);
        _deckStart = title.Length + 1 + body.Length + 1;
        _datelineStart = _deckStart + deck.Length + 1;
        AsideStart = _datelineStart + dateline.Length + 1;
        All = aside.Length > 0 ? $"{title}\n{body}\n{deck}\n{dateline}\n{aside}"
            : deck.Length + dateline.Length == 0 ? $"{title}\n{body}" : $"{title}\n{body}\n{deck}\n{dateline}";
    }

    public string Title { get; }
    public string Body { get; }
    public string Deck { get; }
    public string Dateline { get; }

    /// <summary>Title, body, deck, dateline, what was set aside; a line feed between each.</summary>
    public string All { get; }

    /// <summary>Where the body starts in <see cref="All"/>.</summary>
    public int BodyStart => Title.Length + 1;

    /// <summary>Where the deck starts in <see cref="All"/>.</summary>
    public int DeckStart => _deckStart;

    /// <summary>Where the dateline starts in <see cref="All"/>.</summary>
    public int DatelineStart => _datelineStart;

    /// <summary>Where what was set aside starts in <see cref="All"/>; behind its end when there is nothing.</summary>
    public int AsideStart { get; }

    /// <summary>The mention that stands at a span of <see cref="All"/>. The span must lie within one part.</summary>
    public Mention MentionAt(int start, int length)
    {
        var text = All.Substring(start, length);
        return start >= AsideStart ? new(start - AsideStart, length, text, TextPart.Aside)
            : start >= _datelineStart ? new(start - _datelineStart, length, text, TextPart.Dateline)
            : start >= _deckStart ? new(start - _deckStart, length, text, TextPart.Deck)
            : new(start, length, text);
    }
}
