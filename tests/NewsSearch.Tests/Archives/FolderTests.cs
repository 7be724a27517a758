using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class FolderTests
{
    private const string Line = "{\"judul\":\"J\"}";

    [Fact]
    public void A_folder_is_read_to_the_bottom_in_ordinal_order_of_its_paths()
    {
        using var files = new ArchiveFiles();
        foreach (var name in new[] { "b.jsonl", "a/z.jsonl", "a.jsonl", "B.jsonl", "a/b/c.jsonl", "é.jsonl" }) files.Add(name, Line);
        Assert.Equal(["B.jsonl", "a.jsonl", "a/b/c.jsonl", "a/z.jsonl", "b.jsonl", "é.jsonl"], files.ReadAll().Select(item => item.File));
    }

    [Fact]
    public void What_is_no_archive_is_passed_over_in_a_folder_and_rejected_when_named()
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl.gz", ArchiveFiles.Gzip(Line));
        foreach (var name in new[] { ".DS_Store", ".tersembunyi/a.jsonl", "foto.jpg", "catatan.docx", "README.md" }) files.Add(name, "apa saja");
        var notes = files.Add("catatan.doc", "# Catatan");
        Assert.Equal(["a.jsonl.gz"], files.ReadAll().Select(item => item.File));
        Assert.Contains("*.doc", Assert.Single(ArchiveFiles.Read(notes)).Rejection!.Reason.English, StringComparison.Ordinal);
    }

    // include, exclude, what is read
    public static TheoryData<string[], string[], string[]> Patterns { get; } = new()
    {
        { [], [], ["2019/a.jsonl", "2019/draf/c.jsonl", "2020/b.jsonl", "d.jsonl"] },
        { [], ["draf"], ["2019/a.jsonl", "2020/b.jsonl", "d.jsonl"] },
        { [], ["2019/**", "d.*"], ["2020/b.jsonl"] },
        { ["2019/**"], [], ["2019/a.jsonl", "2019/draf/c.jsonl"] },
        { ["2019/*"], [], ["2019/a.jsonl"] },
        { ["?.jsonl"], ["**/draf/*"], ["2019/a.jsonl", "2020/b.jsonl", "d.jsonl"] },
        { ["*.catatan"], [], [] },
        { ["**/c.jsonl", "/d.jsonl"], [], ["2019/draf/c.jsonl", "d.jsonl"] },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Patterns_say_which_files_of_a_folder_are_read(string[] include, string[] exclude, string[] read)
    {
        using var files = new ArchiveFiles();
        foreach (var name in new[] { "2019/a.jsonl", "2019/draf/c.jsonl", "2020/b.jsonl", "d.jsonl", "2019/e.catatan" }) files.Add(name, Line);
        files.Add(".git/a.jsonl", Line);
        Assert.Equal(read, files.ReadAll(new() { Include = include, Exclude = exclude }).Select(item => item.File));
        Assert.Single(files.ReadAll(new() { Include = ["*.catatan"], Format = ArchiveFormat.JsonLines }));
        var named = files.Add("dikenal.jsonl", Line);
        Assert.Single(ArchiveFiles.Read(named, new() { Include = include, Exclude = ["*"] }));
    }

    [Fact]
    public void A_binary_or_empty_file_under_an_archives_name_is_rejected_in_a_folder_too()
    {
        using var files = new ArchiveFiles();
        files.Add("a.csv", [0x50, 0x4B, 3, 4, 0]);
        files.Add("b.txt", "");
        Assert.Equal(["a.csv", "b.txt"], files.ReadAll().Select(item => item.Rejection!.File));
    }

    [Fact]
    public void A_link_to_a_folder_is_followed_once_and_a_loop_ends()
    {
        using var files = new ArchiveFiles();
        files.Add("a/satu.jsonl", Line);
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "a", "atas"), files.Folder);
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "b"), Path.Combine(files.Folder, "a"));
        File.CreateSymbolicLink(Path.Combine(files.Folder, "sendiri.jsonl"), Path.Combine(files.Folder, "sendiri.jsonl"));
        var items = files.ReadAll();
        Assert.Equal("a/satu.jsonl", Assert.Single(items, item => item.Article is not null).File);
    }

    [Fact]
    public void A_file_or_folder_without_permission_is_rejected_and_the_rest_is_read()
    {
        if (OperatingSystem.IsWindows() || !Unprivileged.IsPossible)
        {
            Assert.Skip("nothing is forbidden to this user");
            return;
        }
        using var files = new ArchiveFiles();
        files.Add("a/a.jsonl", Line);
        files.Add("b.jsonl", Line);
        files.Add("c.jsonl", Line);
        const UnixFileMode everybody = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(files.Folder, everybody);
        File.SetUnixFileMode(Path.Combine(files.Folder, "c.jsonl"), everybody);
        File.SetUnixFileMode(Path.Combine(files.Folder, "a"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(files.Folder, "b.jsonl"), UnixFileMode.None);
        var items = Unprivileged.Do(() => files.ReadAll(new() { Threads = 1 }));
        File.SetUnixFileMode(Path.Combine(files.Folder, "a"), everybody);
        Assert.Single(items, item => item.Article is not null);
        Assert.Equal(["a", "b.jsonl"], items.Where(item => item.Rejection is not null).Select(item => item.File));
        Assert.All(items, item => Assert.True(item.Article is not null || item.Rejection!.Reason.English.Contains("no permission", StringComparison.Ordinal)));
    }
}
