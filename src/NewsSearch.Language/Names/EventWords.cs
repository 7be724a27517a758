using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>Words beside a name that make it part of a competition's, a fair's or a thing's; <c>event-words.txt</c> lists them. Immutable.</summary>
internal static class EventWords
{
    private static readonly ILookup<string, ulong> Words = ResourceLines.Read("Names/event-words.txt").Select(line => line.Split('\t'))
        .SelectMany(columns => columns[1].Split(' '), (columns, word) => (Class: columns[0], Word: Tokenizer.KeyOf(word)))
        .ToLookup(word => word.Class, word => word.Word);

    private static readonly FrozenSet<ulong> Competitions = Words["COMPETITION"].ToFrozenSet(), Events = Words["EVENT"].ToFrozenSet(),
        Sponsors = Words["SPONSOR"].ToFrozenSet(), Things = Words["THING"].ToFrozenSet();

    /// <summary>Whether a word makes the place behind it part of another name: <c>Liga Inggris</c>, <c>dolar Singapura</c>.</summary>
    public static bool MisleadsBefore(NameText text, int token) =>
        Things.Contains(text.Tokens[token].Key) || IsCompetition(text, token);

    /// <summary>Whether a token opens the rest of an event's name that begins with a place: <c>Indonesia Open</c>.</summary>
    public static bool OpensEvent(NameText text, int token) =>
        token < text.Tokens.Count && text.Tokens[token] is { FollowsOnLine: true } next && next.Shape.IsCapital() && Events.Contains(next.Key);

    /// <summary>Whether a name is printed as part of a competition's or a fair's: <c>BRI Liga 1</c>, <c>Blibli Indonesia Open</c>, <c>Piala Uber</c>.</summary>
    public static bool HasInName(NameText text, int name)
    {
        if (name > 0 && text.Tokens[name].FollowsOnLine && IsCompetition(text, name - 1)) return true;
        return Sponsors.Contains(text.Tokens[name].Key) && name + 1 < text.Tokens.Count && text.Tokens[name + 1].FollowsOnLine
            && (IsCompetition(text, name + 1) || (text.Tokens[name + 1].Shape.IsCapital() && OpensEvent(text, name + 2)));
    }

    private static bool IsCompetition(NameText text, int token) => text.Tokens[token].Shape.IsCapital() && Competitions.Contains(text.Tokens[token].Key);
}
