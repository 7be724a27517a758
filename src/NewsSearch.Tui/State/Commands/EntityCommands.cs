using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done on the page of a name.</summary>
internal static class EntityCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("entity.open", Say.OpenEntity, Scope.Facets | Scope.Reader | Scope.Places, ["E"], Open)
        {
            Hint = Say.HintEntity,
            Blocked = state => Chosen(state) is null ? Say.NoNameChosen : null,
        },
        In("entity.read", Say.OpenChosen, ["Enter"], state => state.Study?.Read(state) ?? state) with { Hint = Say.HintOpen },
        In("entity.filter", Say.FilterByName, ["Space", "+"], state => Filter(state, exclude: false)) with { Hint = Say.HintInclude },
        In("entity.exclude", Say.ExcludeName, ["x", "-"], state => Filter(state, exclude: true)) with { Hint = Say.HintExclude },
    ];

    /// <summary>The name that the reader is on, or null.</summary>
    public static (FacetName Facet, string Value)? Chosen(RoomState state)
    {
        var chosen = state switch
        {
            { Study: PlacesStudy places } => places.Row is { } row ? (FacetName.Place, row.Label) : ((FacetName, string)?)null,
            { Focus: Focus.Facets } => FacetCommands.Row(state) is { Kind: FacetRowKind.Value } row ? (row.Facet, row.Value) : null,
            { Reader.CurrentName: { } name } => (name.Facet, name.Value),
            _ => null,
        };
        return chosen is { Item1: FacetName.Person or FacetName.Place or FacetName.Organization } ? chosen : null;
    }

    private static RoomState Open(RoomState state) =>
        Chosen(state) is { } name ? state.Open(new EntityStudy(name.Facet, name.Value)) : state;

    // The name of the page, or the one beside it that is chosen.
    private static RoomState Filter(RoomState state, bool exclude)
    {
        if (state.Study is not EntityStudy study) return state;
        var name = study.Row is { Value: { } value, Facet: var facet } ? new Chip(facet, value, exclude)
            : new Chip(study.Facet, study.Found?.Page?.Name ?? study.Value, exclude);
        return state.CloseStudies().Toggle(name).GoTo(Focus.Results);
    }

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.Entity, keys, run)
    {
        Blocked = state => state.Study is EntityStudy { Found.Page: not null } ? null : Say.NeedsEntity,
    };
}
