namespace NewsSearch.Tests;

/// <summary>What is wrong with a line that a person wrote or changed is told in the language that was asked for.</summary>
public sealed class UnreadableTests : IDisposable
{
    private readonly TemporaryFolder _files = new();
    private readonly TestIndex _index = TestIndex.Of([Stored.Article("a", "banjir")]);

    // The file's content, the command that reads it (FILE stands for the file), English, Indonesian
    public static TheoryData<string, string[], string, string> Lines { get; } = new()
    {
        { "{\"tag\":\"x\"}\n", ["tags"], "line 1: 'id' is not there", "baris 1: 'id' tidak ada" },
        { "{\"tag\":\"x\",\"id\":\"a\",\"mood\":1}\n", ["tags"], "line 1: this version does not know 'mood'", "baris 1: versi ini tidak mengenal 'mood'" },
        { "{\"tag\":1,\"id\":\"a\"}\nrusak\n", ["tags"], "line 1: 'tag' is no text, line 2: no JSON object: mend", "baris 1: 'tag' bukan teks, baris 2: bukan objek JSON: perbaiki" },
        { "{\"mood\":{\"id\":\"a\"}}\n", ["curation", "import", "FILE"], ":1: there is no kind 'mood'", ":1: tidak ada jenis 'mood'" },
        { "{\"receipt\":9}\n", ["replay", "FILE"], "it is of version 9, this program reads", "versinya 9, program ini membaca" },
        { "[]\n", ["replay", "FILE"], "no JSON object", "bukan objek JSON" },
        { "query,mood\na,b\n", ["batch", "FILE", "--input", "csv"], ":2: there is no column 'mood'", ":2: tidak ada kolom 'mood'" },
        { "{\"any\":\"perhaps\"}\n", ["batch", "FILE", "--input", "jsonl"], ":1: 'any' is neither true nor false", ":1: 'any' bukan true atau false" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_that_cannot_be_read_is_told_in_both_languages(string content, string[] command, string english, string indonesian)
    {
        var isFact = command is ["tags"];
        var file = isFact ? Path.Combine(Directory.CreateDirectory(Path.Combine(_index.Folder, "curation")).FullName, "tags.jsonl") : Path.Combine(_files.Path, "file");
        File.WriteAllText(file, content);
        string[] asked = ["--index", _index.Folder, .. command.Select(word => word == "FILE" ? file : word)];
        Assert.Contains(english, ProgramRun.Of(asked).Error, StringComparison.Ordinal);
        Assert.Contains(indonesian, ProgramRun.Of([.. asked, "--lang", "id"]).Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _index.Dispose();
        _files.Dispose();
    }
}
