namespace NewsSearch.Language;

/// <summary>A paragraph that stands among those of an article and is no part of it. It is stored, but not searched; a name that stands only there is told as <see cref="Entity.IsAside"/>.</summary>
/// <param name="Position">Its place among the printed paragraphs, from 0, those that were cut apart counted by themselves.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Reason">What it is.</param>
public readonly record struct SetAside(int Position, string Text, SetAsideReason Reason);

/// <summary>What a paragraph is that is no part of an article.</summary>
public enum SetAsideReason
{
    /// <summary>The headline of another article: <c>Baca juga: ...</c>.</summary>
    Related,

    /// <summary>The mark of an advertisement, or of a picture or video that is not here: <c>ADVERTISEMENT</c>, <c>[Gambas:Video]</c>.</summary>
    Advertisement,

    /// <summary>An invitation to follow an outlet: <c>Ikuti kami di WhatsApp Channel</c>.</summary>
    Invitation,

    /// <summary>Who edited it, or whose it is: <c>Editor: ...</c>, <c>Copyright © ...</c>.</summary>
    Credit,
}
