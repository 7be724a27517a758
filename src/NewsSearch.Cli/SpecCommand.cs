using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Spec;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>spec</c>: every command, option and exit code, for programs and for <c>man</c>.</summary>
internal static class SpecCommand
{
    public static Command Create(CommandContext context)
    {
        var (session, texts) = (context.Session, context.Texts);
        var man = new Option<string?>("--man")
        {
            Description = texts.Of("Write the manual pages into this folder instead.", "Tulis halaman manual ke folder ini."),
            HelpName = "DIR",
        };
        var command = new Command("spec", texts.Of("All commands, options and exit codes as JSON.", "Semua perintah, opsi, dan kode keluar sebagai JSON.")) { man };
        command.SetAction(parsed =>
        {
            var program = CommandSpec.Of(Commands.Root(session, texts, []));
            if (parsed.GetValue(man) is not { Length: > 0 } folder)
            {
                Json.WriteAnswer(session, writer => SpecJson.Write(writer, program, ExitCodes.All(texts)));
                return Exit.Done;
            }
            try
            {
                foreach (var file in ManPages.Write(folder, program, texts)) session.Out.WriteLine(Printable.Line(file));
                return Exit.Done;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new NewsSearchException(Problem.CannotWrite, new Bilingual(
                $"cannot write manual pages into '{folder}': {failure.Message}",
                $"halaman manual tidak dapat ditulis ke '{folder}': {failure.Message}"), failure);
            }
        });
        return command;
    }
}
