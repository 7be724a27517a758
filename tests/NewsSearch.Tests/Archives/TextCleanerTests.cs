using CsCheck;
using NewsSearch.Archives.Cleaning;

namespace NewsSearch.Tests;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("satu\r\ndua\rtiga", "satu\ndua\ntiga")]
    [InlineData("  satu  \n dua\t\n\ntiga\n", "satu\n dua\n\ntiga")]
    [InlineData("satu\tdua", "satu\tdua")]
    [InlineData("\u001b[31mmerah\u001b[0m dan \u001b]0;judul\u0007biru", "merah dan biru")]
    [InlineData("\u001b]8;;http://a\u001b\\tautan\u001b]8;;\u001b\\", "tautan")]
    [InlineData("\u001b]tak berakhir", "tak berakhir")]
    [InlineData("a\u001b", "a")]
    [InlineData("nol\0 bel\a hapus\u007f", "nol bel hapus")]
    [InlineData("kata \u0093itu\u0094 \u0097 Jum\u0092at\u0081", "kata “itu” — Jum’at")]
    [InlineData("baris\u2028baru\u000bdan\u000clembar", "baris\nbaru\ndan\nlembar")]
    [InlineData("<p>Satu.</p><p class=\"x\">Dua<br/>tiga</p>", "Satu.\nDua\ntiga")]
    [InlineData("Kata <b>tebal</b> dan <a href='x'>tautan</a>.", "Kata tebal dan tautan.")]
    [InlineData("Awal<script>if (a < b) tulis('<p>');</script>akhir<!-- diam -->.", "Awalakhir.")]
    [InlineData("harga <b dan c> naik, 3 < 5 > 2, <sumber>, a<", "harga <b dan c> naik, 3 < 5 > 2, <sumber>, a<")]
    [InlineData("Perintah &amp; larangan &quot;baru&quot;&nbsp;&#8211; &#27;[31mitu R&D; A&B", "Perintah & larangan \"baru\"\u00a0– itu R&D; A&B")]
    [InlineData("KOMPAS.com &amp;ndash; Perusahaan", "KOMPAS.com – Perusahaan")]
    [InlineData("tulis &lt;b&gt; untuk tebal", "tulis <b> untuk tebal")]
    public void A_body_becomes_plain(string raw, string plain) => Assert.Equal(plain, TextCleaner.Body(raw));

    [Theory]
    [InlineData("  Andi Hidayat \n Tim\tRedaksi ", "Andi Hidayat Tim Redaksi")]
    [InlineData("Harga &quot;cabai&quot; <i>naik</i>", "Harga \"cabai\" naik")]
    public void A_line_has_single_spaces(string raw, string plain) => Assert.Equal(plain, TextCleaner.Line(raw));

    [Fact]
    public void No_control_character_is_left_whatever_the_text() => Gen.OneOf(
            Gen.Char['\0', '\u00ff'], Gen.OneOf('\u001b', '[', ']', '\\', '<', '>', '!', '-', '/', 'p', '&', '#', ';', '2', '7', '\u2028'))
        .Array[0, 60].Select(letters => new string(letters))
        .Sample(text => !TextCleaner.Body(text).Any(letter => char.IsControl(letter) && letter is not '\n' and not '\t'));

    [Fact]
    public void Brackets_that_nothing_closes_take_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("<p <!--<script>", 200_000));
        Assert.True(TextCleaner.Body(text).Length > 0);
    }
}
