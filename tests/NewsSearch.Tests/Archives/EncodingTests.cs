using System.Text;

namespace NewsSearch.Tests;

public sealed class EncodingTests
{
    private const string Sentence = "“Kafé” itu dibuka hari Jum’at – kata Wali Kota";

    public static TheoryData<string, byte[]> Encodings { get; } = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Json) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Json)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Json)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Json) },
        { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Json)] },
        { "windows-1252", Windows1252(Json) },
    };

    private static string Json => $$"""{"judul":"Pembukaan","isi":"{{Sentence}}"}""" + "\n";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_out_the_same_from_every_encoding(string encoding, byte[] content)
    {
        var article = Assert.Single(ArchiveFiles.Read("a.jsonl", content)).Article;
        Assert.True(article?.Body == Sentence, encoding);
    }

    [Fact]
    public void One_file_and_one_row_may_mix_utf_8_and_windows_1252()
    {
        byte[] content = [.. "judul,isi\n"u8, .. Windows1252("a,“satu”\n"), .. "b,“dua” dan "u8, .. Windows1252("“tiga”\n"), .. "c,“é”\n"u8];
        Assert.Equal(["“satu”", "“dua” dan “tiga”", "“é”"], ArchiveFiles.Read("a.csv", content).Select(item => item.Article!.Body));
    }

    [Fact]
    public void In_a_file_of_single_bytes_two_letters_are_not_taken_for_one_in_utf_8() =>
        Assert.Equal("CAFÉ” itu – “baru”, ‘lama’", ArchiveFiles.Read("a.csv",
            [.. "judul,isi\nx,"u8, .. Windows1252("\"CAFÉ” itu – “baru”, ‘lama’\"\n")]).Single().Article!.Body);

    [Fact]
    public void A_letter_cut_in_half_is_replaced_and_the_article_kept()
    {
        var article = ArchiveFiles.Read("a.jsonl",
            [.. "{\"judul\":\"Foto “baru”\",\"isi\":\"Petani \""u8[..^1], 0xF0, 0x9F, 0x8C, .. "\"}\n"u8]).Single().Article!;
        Assert.Equal("Petani \uFFFD", article.Body);
        Assert.Equal("1", article.Fields["replaced_bytes"]);
    }

    private static byte[] Windows1252(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
