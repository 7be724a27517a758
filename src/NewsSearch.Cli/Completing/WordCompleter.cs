using NewsSearch.Cli.Spec;

namespace NewsSearch.Cli.Completing;

/// <summary>What the word being typed in a shell may become. Shells ask for it through the hidden command <c>complete</c>.</summary>
/// <param name="program">All commands, or at least those that the words name.</param>
/// <param name="names">The values of a facet that begin so, in the index of a folder (null for the usual one).</param>
internal sealed class WordCompleter(CommandSpec program, Func<string?, FacetName, string, IReadOnlyList<string>> names)
{
    /// <summary>What the last of <paramref name="words"/> may become, and what each is; nothing where files or free text are wanted.</summary>
    public IReadOnlyList<(string Value, string Description)> Complete(IReadOnlyList<string> words)
    {
        var (command, pending, placed, folder) = (program, (OptionSpec?)null, 0, (string?)null);
        foreach (var word in words.SkipLast(1))
        {
            // What stands behind a lone -- is a query. Where a shell parts --option=value, the sign stands alone.
            if (word == "--" && pending is null) return [];
            if (word == "=") continue;
            if (pending is not null)
            {
                if (pending.Names.Contains("--index")) folder = word;
                pending = null;
            }
            else if (word.StartsWith('-'))
            {
                pending = Find(command, word) is { Value: not null } option ? option : null;
            }
            else if (placed == 0 && command.Commands.FirstOrDefault(sub => sub.Name == word) is { } sub)
            {
                command = sub;
            }
            else
            {
                placed++;
            }
        }
        var typed = words.Count == 0 || words[^1] == "=" ? "" : words[^1];
        if (pending is not null) return ValuesOf(pending, folder, typed, "");
        if (typed.StartsWith('-'))
        {
            var equals = typed.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) return Find(command, typed[..equals]) is { } named ? ValuesOf(named, folder, typed[(equals + 1)..], typed[..(equals + 1)]) : [];
            return [.. Options(command).Select(option => (option.Names[^1], option.Description)).Where(option => Begins(option.Item1, typed))];
        }
        var values = command.Arguments.Count == 0 ? [] : command.Arguments[Math.Min(placed, command.Arguments.Count - 1)].Values;
        return
        [
            .. command.Commands.Where(sub => placed == 0 && Begins(sub.Name, typed)).Select(sub => (sub.Name, sub.Description)),
            .. values.Where(value => Begins(value, typed)).Select(value => (value, "")),
        ];
    }

    private IReadOnlyList<(string Value, string Description)> ValuesOf(OptionSpec option, string? folder, string typed, string before)
    {
        var facet = option.Names[^1].Replace("--not-", "", StringComparison.Ordinal).TrimStart('-');
        var values = option.Values.Count == 0 && FacetNames.TryRead(facet, out var request, out _) && !FacetNames.IsDate(request!.Facet)
            ? names(folder, request.Facet, typed)
            : option.Values.Where(value => Begins(value, typed));
        return [.. values.Select(value => (before + value, ""))];
    }

    private OptionSpec? Find(CommandSpec command, string name) => Options(command).FirstOrDefault(option => option.Names.Contains(name));

    private IEnumerable<OptionSpec> Options(CommandSpec command) => command == program ? program.Options : command.Options.Concat(program.Options);

    private static bool Begins(string value, string typed) => value.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
