using System.Text;

namespace NewsSearch.Cli.Spec;

/// <summary>The manual, a page for the program and one for each command, in the language of man(7).</summary>
internal static class ManPages
{
    /// <summary>Writes <c>newssearch.1</c>, <c>newssearch-search.1</c> and so on into a folder, which is made.</summary>
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> Write(string folder, CommandSpec program, Texts texts)
    {
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var (name, page) in Pages(program, texts))
        {
            var file = Path.Combine(folder, name + ".1");
            File.WriteAllText(file, page);
            files.Add(file);
        }
        return files;
    }

    /// <summary>The pages: their names, and what stands in them.</summary>
    public static IEnumerable<(string Name, string Page)> Pages(CommandSpec program, Texts texts)
    {
        yield return (program.Name, Program(program, texts));
        foreach (var command in program.Commands)
            yield return ($"{program.Name}-{command.Name}", Command(program, command, texts));
    }

    private static string Program(CommandSpec program, Texts texts)
    {
        var page = Begin(program.Name, program.Description, texts);
        Synopsis(page, [$"{program.Name} [--index DIR] {texts.Of("COMMAND", "PERINTAH")}"], texts);
        Heading(page, texts.Of("DESCRIPTION", "KETERANGAN"));
        page.Append(Text(texts.Of(
            "Without a command: the reading room where there is a terminal, else the newest articles and the facets. Data goes to standard output, everything else to standard error.",
            "Tanpa perintah: ruang baca bila ada terminal, jika tidak artikel terbaru dan fasetnya. Data ditulis ke keluaran baku, yang lain ke galat baku."))).Append('\n');
        Heading(page, texts.Of("COMMANDS", "PERINTAH"));
        foreach (var command in program.Commands) Item(page, $@"\fB{program.Name}\-{Text(command.Name)}\fR(1)", command.Description);
        Options(page, texts.Of("OPTIONS", "OPSI"), program.Options);
        Heading(page, texts.Of("EXIT STATUS", "KODE KELUAR"));
        foreach (var (code, meaning) in ExitCodes.All(texts)) Item(page, $@"\fB{code}\fR", meaning);
        Heading(page, texts.Of("ENVIRONMENT", "LINGKUNGAN"));
        Item(page, @"\fBNEWSSEARCH_INDEX\fR", texts.Of("The folder of the index, where --index does not say it.", "Folder indeks, bila --index tidak menyebutkannya."));
        Item(page, @"\fBXDG_DATA_HOME\fR", texts.Of("Else the index is newssearch/index below it (~/.local/share).", "Jika tidak, indeks ada di newssearch/index di bawahnya (~/.local/share)."));
        Item(page, @"\fBLC_ALL\fR, \fBLC_MESSAGES\fR, \fBLANG\fR", texts.Of("The language of messages, where --lang does not say it.", "Bahasa pesan, bila --lang tidak menyebutkannya."));
        Item(page, @"\fBNO_COLOR\fR", texts.Of("No colour.", "Tanpa warna."));
        return page.ToString();
    }

    private static string Command(CommandSpec program, CommandSpec command, Texts texts)
    {
        var page = Begin($"{program.Name}-{command.Name}", command.Description, texts);
        Synopsis(page, command.Commands.Count > 0
            ? [.. command.Commands.Select(sub => Usage($"{program.Name} {command.Name} {sub.Name}", sub, texts))]
            : [Usage($"{program.Name} {command.Name}", command, texts)], texts);
        Arguments(page, command, texts);
        Options(page, texts.Of("OPTIONS", "OPSI"), command.Options);
        foreach (var sub in command.Commands)
        {
            Heading(page, $"{command.Name} {sub.Name}".ToUpperInvariant());
            page.Append(Text(sub.Description)).Append('\n');
            Arguments(page, sub, texts);
            Options(page, texts.Of("OPTIONS", "OPSI") + " " + sub.Name.ToUpperInvariant(), sub.Options);
        }
        Heading(page, texts.Of("SEE ALSO", "LIHAT JUGA"));
        page.Append($@"\fB{program.Name}\fR(1)").Append('\n');
        return page.ToString();
    }

    private static StringBuilder Begin(string name, string description, Texts texts)
    {
        // No date: the same version makes the same pages.
        var page = new StringBuilder($".TH {Text(name).ToUpperInvariant()} 1 \"\" \"NewsSearch\"\n");
        Heading(page, texts.Of("NAME", "NAMA"));
        return page.Append($@"{Text(name)} \- {Text(description)}").Append('\n');
    }

    private static void Synopsis(StringBuilder page, IReadOnlyList<string> lines, Texts texts)
    {
        Heading(page, texts.Of("SYNOPSIS", "PEMAKAIAN"));
        page.AppendJoin("\n.br\n", lines.Select(line => $@"\fB{Text(line)}\fR")).Append('\n');
    }

    private static string Usage(string path, CommandSpec command, Texts texts) => string.Join(' ',
    [
        path,
        .. command.Arguments.Select(argument => argument.Name + (argument.IsMany ? "..." : "")).Zip(
            command.Arguments, (name, argument) => argument.IsRequired ? name : $"[{name}]"),
        texts.Of("[options]", "[opsi]"),
    ]);

    private static void Arguments(StringBuilder page, CommandSpec command, Texts texts)
    {
        if (command.Arguments.Count == 0) return;
        Heading(page, texts.Of("ARGUMENTS", "ARGUMEN"));
        foreach (var argument in command.Arguments) Item(page, $@"\fI{Text(argument.Name)}\fR", argument.Description);
    }

    private static void Options(StringBuilder page, string heading, IReadOnlyList<OptionSpec> options)
    {
        if (options.Count == 0) return;
        Heading(page, heading);
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Names.Select(name => $@"\fB{Text(name)}\fR"));
            Item(page, option.Value is null ? names : $@"{names} \fI{Text(option.Value)}\fR", option.Description);
        }
    }

    private static void Heading(StringBuilder page, string heading) => page.Append(".SH ").Append(Text(heading)).Append('\n');

    private static void Item(StringBuilder page, string name, string description) =>
        page.Append(".TP\n").Append(name).Append('\n').Append(Text(description)).Append('\n');

    // A backslash begins an escape, a hyphen is one only for the eye, and a line that begins with a point or an apostrophe is a request.
    private static string Text(string text)
    {
        var escaped = text.Replace(@"\", @"\e", StringComparison.Ordinal).Replace("-", @"\-", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? @"\&" + escaped : escaped;
    }
}
