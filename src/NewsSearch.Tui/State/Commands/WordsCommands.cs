using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with the words that tell.</summary>
internal static class WordsCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("words.open", Say.OpenWords, Scope.Screens, ["W"],
            state => state.Study is WordsStudy ? state.CloseStudy() : state.Open(new WordsStudy())),
        In("words.search", Say.SearchWord, ["Enter"], Search) with { Hint = Say.HintQuery },
        In("words.kind", Say.NearOrKey, ["v"], state => state.WithStudy<WordsStudy>(study => study with { Keyness = !study.Keyness })) with
        {
            Hint = Say.HintMeasure,
        },
        In("words.sort", Say.ChangeOrder, ["s"], state => state.WithStudy<WordsStudy>(study => study.Keyness ? study
            : study with { Sort = (CollocateSort)(((int)study.Sort + 1) % 4) })) with { Hint = Say.HintSort },
    ];

    /// <summary>Chooses a row.</summary>
    public static RoomState Select(RoomState state, int row) =>
        state.WithStudy<WordsStudy>(study => (WordsStudy)study.Move(state, row - study.Position.Selected));

    /// <summary>Looks for articles that have the word chosen too, in context.</summary>
    public static RoomState Search(RoomState state) =>
        state.Study is WordsStudy { Rows: { } rows } study && study.Position.Selected < rows.Length
            ? state.CloseStudy().Ask(state.Question with { Query = $"({state.Question.Query}) ={rows[study.Position.Selected].Word}" })
            : state;

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.Words, keys, run)
    {
        Blocked = state => state.Study is WordsStudy ? null : Say.NeedsWords,
    };
}
