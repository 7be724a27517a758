using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Which keys give which command: those of the table, or the reader's own.</summary>
internal sealed class Keymap
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _keys;

    /// <summary>Takes the reader's own keys, by the id of the command; an empty list takes all keys away.</summary>
    /// <remarks>A key given to one command is taken from those of the table, wherever both could answer to it.</remarks>
    public Keymap(IReadOnlyDictionary<string, ImmutableArray<string>> own)
    {
        var given = CommandTable.All.Where(command => own.ContainsKey(command.Id)).ToList();
        _keys = CommandTable.All.ToFrozenDictionary(
            command => command.Id,
            command => own.TryGetValue(command.Id, out var keys) ? keys : [.. command.Keys.Where(key => !IsTaken(command, key))]);

        bool IsTaken(Command command, string key) =>
            given.Exists(other => (other.Scope & command.Scope) != 0 && own[other.Id].Contains(key));
    }

    /// <summary>The keys of the table.</summary>
    public static Keymap Default { get; } = new(ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>The keys of a command, the one to show first.</summary>
    public ImmutableArray<string> Of(Command command) => _keys[command.Id];

    /// <summary>The key of a command to show; empty when it has none.</summary>
    public string First(Command command) => Of(command) is [var first, ..] ? first : "";

    /// <summary>The command of a key in a scope, or null.</summary>
    public Command? Find(Scope scope, string key) =>
        CommandTable.All.FirstOrDefault(command => command.Scope.HasFlag(scope) && Of(command).Contains(key));
}
