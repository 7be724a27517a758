namespace NewsSearch.Cli;

/// <summary>What happens where the reading room is to open an index that is not there: one is made, if the user likes.</summary>
internal static class FirstIndex
{
    /// <summary>Offers the sample or an archive of the user's own, and indexes it.</summary>
    /// <returns>What the program ends with; null when there is an index now.</returns>
    public static int? Offer(CommandContext context, string folder)
    {
        var (session, texts, _) = context;
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) return null;
        // Without somebody to answer, opening it tells what is wrong.
        if (!session.InputIsTerminal) return null;
        var sample = Sample();
        session.Error.WriteLine(texts.Of($"There is no index in {folder} yet.", $"Belum ada indeks di {folder}."));
        session.Error.WriteLine(texts.Of("Type the path of a file or folder to index", "Ketik jalur berkas atau folder yang hendak diindeks")
            + (sample is null ? "" : texts.Of(", s for the sample", ", s untuk contoh"))
            + texts.Of(", or nothing to leave.", ", atau kosong untuk keluar."));
        var input = new StreamReader(session.Input);
        string path;
        do
        {
            session.Error.Write("> ");
            session.Error.Flush();
            var answer = Printable.Line(input.ReadLine() ?? "").Trim();
            if (answer.Length == 0) return Exit.For(Problem.IndexMissing);
            path = answer == "s" && sample is not null ? sample
                : answer.StartsWith("~/", StringComparison.Ordinal) && session.Variable("HOME") is { } home ? Path.Combine(home, answer[2..])
                : answer;
        }
        // Else a slip of the pen would leave an index of nothing, and this would not be offered again.
        while (!IsThere(path, context));
        var code = NewsSearchProgram.Run(["index", "--index", folder, "--lang", texts.Indonesian ? "id" : "en", "--", path], session);
        return code is Exit.Done or Exit.Rejections ? null : code;
    }

    private static bool IsThere(string path, CommandContext context)
    {
        if (Path.Exists(path)) return true;
        context.Session.Error.WriteLine(context.Texts.Of($"There is no {path}.", $"Tidak ada {path}."));
        return false;
    }

    // Beside the program, or in the repository that it was built in.
    private static string? Sample()
    {
        if (Path.Combine(AppContext.BaseDirectory, "sample") is var beside && Directory.Exists(beside)) return beside;
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, "index-data", "sample") is var sample && Directory.Exists(sample)) return sample;
        }
        return null;
    }
}
