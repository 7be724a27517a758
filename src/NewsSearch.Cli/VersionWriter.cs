using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace NewsSearch.Cli;

/// <summary>Prints the version of the program.</summary>
internal sealed class VersionWriter : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    /// <remarks>Not the library's VersionOption: see <see cref="HelpWriter.Option"/>.</remarks>
    public static Option Option(Texts texts) => new Option<bool>("--version")
    {
        Description = texts.Of("Show the version.", "Tampilkan versi."),
        Arity = ArgumentArity.Zero,
        Action = new VersionWriter(),
    };

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version);
        return Exit.Done;
    }
}
