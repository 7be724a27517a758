using System.CommandLine;
using System.CommandLine.Completions;

namespace NewsSearch.Cli.Spec;

/// <summary>A command as <c>spec</c>, the man pages and the completions tell of it; read from the commands themselves.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Description">In the language of the person.</param>
/// <param name="Arguments">In the order in which they are typed.</param>
/// <param name="Options">Its own; those of the first command of all hold for every command.</param>
/// <param name="Commands">What may be typed behind its name.</param>
internal sealed record CommandSpec(
    string Name, string Description, IReadOnlyList<ArgumentSpec> Arguments, IReadOnlyList<OptionSpec> Options, IReadOnlyList<CommandSpec> Commands)
{
    /// <summary>What a command takes; hidden commands and options are left out.</summary>
    public static CommandSpec Of(Command command) => new(
        command.Name,
        command.Description ?? "",
        [.. command.Arguments.Where(argument => !argument.Hidden).Select(Of)],
        [.. command.Options.Where(option => !option.Hidden).Select(Of)],
        [.. command.Subcommands.Where(sub => !sub.Hidden).Select(Of)]);

    private static ArgumentSpec Of(Argument argument) => new(
        argument.HelpName ?? argument.Name.ToUpperInvariant(),
        argument.Description ?? "",
        argument.Arity.MinimumNumberOfValues > 0,
        argument.Arity.MaximumNumberOfValues > 1,
        ValuesOf(argument));

    private static OptionSpec Of(Option option)
    {
        var isFlag = option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool);
        return new(
            [.. option.Aliases.Where(alias => alias != "-?").Append(option.Name).OrderBy(name => name.Length)],
            isFlag ? null : option.HelpName ?? "VALUE",
            option.Description ?? "",
            option.Arity.MaximumNumberOfValues > 1,
            isFlag ? [] : ValuesOf(option));
    }

    private static IReadOnlyList<string> ValuesOf(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];
}

/// <summary>A word that stands behind a command.</summary>
/// <param name="Name">As in the line of usage.</param>
/// <param name="Description">In the language of the person.</param>
/// <param name="IsRequired">Whether there must be one.</param>
/// <param name="IsMany">Whether there may be more than one.</param>
/// <param name="Values">All that it may be; empty where it may be anything.</param>
internal sealed record ArgumentSpec(string Name, string Description, bool IsRequired, bool IsMany, IReadOnlyList<string> Values);

/// <summary>An option of a command.</summary>
/// <param name="Names">All its names, the shortest first.</param>
/// <param name="Value">What its value is called; null for one that takes none.</param>
/// <param name="Description">In the language of the person.</param>
/// <param name="IsMany">Whether it may be given more than once.</param>
/// <param name="Values">All that the value may be, or what it begins with; empty where it may be anything.</param>
internal sealed record OptionSpec(IReadOnlyList<string> Names, string? Value, string Description, bool IsMany, IReadOnlyList<string> Values);
