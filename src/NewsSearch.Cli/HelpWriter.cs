using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsSearch.Cli;

/// <summary>Prints the help of a command, in the language of the person.</summary>
/// <remarks>System.CommandLine has its headings in languages that Indonesian is not one of.</remarks>
internal sealed class HelpWriter(Texts texts) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int Column = 30;

    public override bool Terminating => true;

    /// <remarks>Not the library's HelpOption, which looks up a description in its own languages before it takes ours: at each start.</remarks>
    public static Option Option(Texts texts) => new Option<bool>("--help", "-h", "-?")
    {
        Description = texts.Of("Show this help.", "Tampilkan bantuan ini."),
        Recursive = true,
        Arity = ArgumentArity.Zero,
        Action = new HelpWriter(texts),
    };

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(texts.Of("Usage:", "Pemakaian:"));
        output.WriteLine($"  {Usage(command)}");
        Section(output, texts.Of("Commands:", "Perintah:"), command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Section(output, texts.Of("Arguments:", "Argumen:"), command.Arguments.Where(argument => !argument.Hidden).Select(argument => (NameOf(argument), argument.Description)));
        Section(output, texts.Of("Options:", "Opsi:"), command.Options.Where(option => !option.Recursive && !option.Hidden).Select(Row));
        Section(output, texts.Of("Everywhere:", "Di mana pun:"), Inherited(command).Select(Row));
        return Exit.Done;
    }

    private static IEnumerable<Option> Inherited(Command command) => command.Parents.OfType<Command>().SelectMany(Inherited)
        .Concat(command.Options.Where(option => option.Recursive && !option.Hidden));

    private string Usage(Command command)
    {
        var words = new List<string>();
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault()) words.Insert(0, at.Name);
        if (command.Subcommands.Count > 0) words.Add(texts.Of("COMMAND", "PERINTAH"));
        foreach (var argument in command.Arguments)
        {
            var name = NameOf(argument) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
            words.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name);
        }
        words.Add(texts.Of("[options]", "[opsi]"));
        return string.Join(' ', words);
    }

    private static (string, string?) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Append(option.Name).OrderBy(name => name.Length));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description);
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    private static void Section(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var printed = false;
        foreach (var (name, description) in rows)
        {
            if (!printed)
            {
                output.WriteLine();
                output.WriteLine(heading);
                printed = true;
            }
            var left = new string(' ', Indent) + name;
            output.WriteLine(left.Length < Column ? left.PadRight(Column) + description : $"{left}\n{new string(' ', Column)}{description}");
        }
    }
}
