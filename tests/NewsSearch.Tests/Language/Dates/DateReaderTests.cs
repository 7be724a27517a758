using System.Diagnostics;
using System.Globalization;
using CsCheck;
using NewsSearch.Language;
using NewsSearch.Language.Dates;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class DateReaderTests
{
    // A Tuesday.
    private static readonly DateValue Published = Value("2025-04-29");

    [Theory]
    [InlineData("Senin (28/04)", "2025-04-28")]
    [InlineData("Senin (28/4/2025)", "2025-04-28")]
    [InlineData("Senin (28/4/25)", "2025-04-28")]
    [InlineData("Senin (28.4.2025)", "2025-04-28")]
    [InlineData("Senin(28/4)", "2025-04-28")]
    [InlineData("Senin malam (28/4)", "2025-04-28")]
    [InlineData("Senin pukul 19.30 WIB (28/4)", "2025-04-28")]
    [InlineData("Senin, 28 April 2025", "2025-04-28")]
    [InlineData("Senin 28 April", "2025-04-28")]
    [InlineData("Senin (28)", "2025-04-28")]
    [InlineData("28 April 2025", "2025-04-28")]
    [InlineData("28 April", "2025-04-28")]
    [InlineData("28 April lalu", "2025-04-28")]
    [InlineData("30 April lalu", "2024-04-30")]
    [InlineData("28 April mendatang", "2026-04-28")]
    [InlineData("28 April tahun lalu", "2024-04-28")]
    [InlineData("11 Maret tiga tahun silam", "2022-03-11")]
    [InlineData("28-4-2025", "2025-04-28")]
    [InlineData("2025-04-28", "2025-04-28")]
    [InlineData("(29/4)", "2025-04-29", "29/4")]
    [InlineData("28 Apr 2025", "2025-04-28")]
    [InlineData("17 Agustus 1945", "1945-08-17")]
    [InlineData("Djum’at, 5 Agoestoes 1949", "1949-08-05")]
    [InlineData("18 Djanuari 1950", "1950-01-18")]
    [InlineData("Sabtu 2642025", "2025-04-26")]
    [InlineData("26042025", "2025-04-26")]
    public void A_day_is_read(string print, string value, string? text = null) => Assert.Equal([(text ?? print, value)], Read($"Kata dia, {print}."));

    [Theory]
    [InlineData("Februari 2022", "2022-02")]
    [InlineData("bulan Februari 2022", "2022-02")]
    [InlineData("bulan November tahun lalu", "2024-11")]
    [InlineData("April lalu", "2024-04")]
    [InlineData("Desember mendatang", "2025-12")]
    [InlineData("bulan Maret", "2025-03")]
    [InlineData("akhir Februari", "2025-02")]
    [InlineData("Nopember 1955", "1955-11")]
    [InlineData("2019", "2019")]
    [InlineData("tahun 1843", "1843")]
    [InlineData("akhir tahun lalu", "2024")]
    [InlineData("awal 2020", "2020")]
    [InlineData("1990-an", "1990-01-01/1999-12-31")]
    [InlineData("tahun 60-an", "1960-01-01/1969-12-31")]
    [InlineData("era ’80-an", "1980-01-01/1989-12-31")]
    [InlineData("abad ke-19", "1801-01-01/1900-12-31")]
    [InlineData("abad XX", "1901-01-01/2000-12-31")]
    [InlineData("HUT RI ke-79", "2024-08-17")]
    [InlineData("HUT ke-79 Kemerdekaan RI", "2024-08-17")]
    [InlineData("ulang tahun ke-14 Proklamasi", "1959-08-17")]
    [InlineData("kuartal IV/2018", "2018-10-01/2018-12-31")]
    [InlineData("triwulan pertama 2025", "2025-01-01/2025-03-31")]
    [InlineData("semester I tahun lalu", "2024-01-01/2024-06-30")]
    [InlineData("tiga bulan pertama 2022", "2022-01-01/2022-03-31")]
    [InlineData("Q1 2025", "2025-01-01/2025-03-31")]
    [InlineData("Ramadan 1446 H", "2025-03-01/2025-03-30")]
    [InlineData("1 Syawal 1446 Hijriah", "2025-03-30/2025-03-31")]
    [InlineData("10 Muharram 1446 H", "2024-07-16/2024-07-17")]
    [InlineData("Zulhijah 1445 Hijriah", "2024-06-07/2024-07-07")]
    [InlineData("dekade 1970-an", "1970-01-01/1979-12-31")]
    [InlineData("abad ke-21", "2001-01-01/2100-12-31")]
    [InlineData("HUT ke-80 RI", "2025-08-17")]
    public void A_longer_time_is_read(string print, string value) => Assert.Equal([(print, value)], Read($"Ini terjadi pada {print}."));

    [Theory]
    [InlineData("kemarin", "2025-04-28")]
    [InlineData("kemarin lusa", "2025-04-27")]
    [InlineData("besok", "2025-04-30")]
    [InlineData("lusa", "2025-05-01")]
    [InlineData("hari ini", "2025-04-29")]
    [InlineData("pagi ini", "2025-04-29")]
    [InlineData("tadi malam", "2025-04-28")]
    [InlineData("dua hari lalu", "2025-04-27")]
    [InlineData("3 hari yang lalu", "2025-04-26")]
    [InlineData("dua belas hari lalu", "2025-04-17")]
    [InlineData("sepekan lalu", "2025-04-21/2025-04-27")]
    [InlineData("pekan lalu", "2025-04-21/2025-04-27")]
    [InlineData("minggu ini", "2025-04-28/2025-05-04")]
    [InlineData("akhir pekan lalu", "2025-04-26/2025-04-27")]
    [InlineData("bulan ini", "2025-04")]
    [InlineData("bulan depan", "2025-05")]
    [InlineData("lima tahun silam", "2020")]
    [InlineData("tahun jang lalu", "2024")]
    [InlineData("Sabtu", "2025-04-26")]
    [InlineData("hari Selasa", "2025-04-29")]
    [InlineData("Selasa lalu", "2025-04-22")]
    [InlineData("Selasa pekan depan", "2025-05-06")]
    [InlineData("Jumat, pekan lalu", "2025-04-25")]
    [InlineData("Minggu mendatang", "2025-05-04")]
    [InlineData("setahun lalu", "2024")]
    [InlineData("dua pekan lalu", "2025-04-14/2025-04-20")]
    [InlineData("tiga minggu yang lalu", "2025-04-07/2025-04-13")]
    [InlineData("dua bulan lagi", "2025-06")]
    [InlineData("akhir tahun lalu", "2024")]
    [InlineData("awal bulan depan", "2025-05")]
    [InlineData("Senin-Rabu pekan depan", "2025-05-05/2025-05-07")]
    [InlineData("Senin hingga Rabu pekan lalu", "2025-04-21/2025-04-23")]
    [InlineData("Senin-Rabu mendatang", "2025-05-05/2025-05-07")]
    [InlineData("Sabtu hingga Senin lalu", "2025-04-26/2025-04-28")]
    [InlineData("Sabtu-Senin pekan ini", "2025-05-03/2025-05-05")]
    public void A_time_is_counted_from_publication(string print, string value) => Assert.Equal([(print, value)], Read($"Itu diumumkan {print}, ujarnya."));

    [Theory]
    [InlineData("12-15 Maret 2024", "2024-03-12/2024-03-15")]
    [InlineData("12-15 Mei", "2025-05-12/2025-05-15")]
    [InlineData("Senin-Rabu (12-14/5)", "2025-05-12/2025-05-14")]
    [InlineData("Senin-Rabu, 12-14 Mei 2025", "2025-05-12/2025-05-14")]
    [InlineData("12 hingga 15 Maret", "2025-03-12/2025-03-15")]
    [InlineData("3 dan 4 Mei", "2025-05-03/2025-05-04")]
    [InlineData("Sabtu-Minggu (3-4/5)", "2025-05-03/2025-05-04")]
    [InlineData("28 November 2023 hingga 10 Februari 2024", "2023-11-28/2024-02-10")]
    [InlineData("28 Desember s/d 3 Januari 2025", "2024-12-28/2025-01-03")]
    [InlineData("Senin (28/4) sampai Rabu (30/4)", "2025-04-28/2025-04-30")]
    [InlineData("29 April – 3 Mei 2025", "2025-04-29/2025-05-03")]
    [InlineData("Januari hingga Maret 2024", "2024-01-01/2024-03-31")]
    [InlineData("2019-2024", "2019-01-01/2024-12-31")]
    [InlineData("2019 hingga 2021", "2019-01-01/2021-12-31")]
    [InlineData("2023/2024", "2023-01-01/2024-12-31")]
    public void A_range_is_one_mention(string print, string value) => Assert.Equal([(print, value)], Read($"Acara itu digelar {print}."));

    [Fact]
    public void Between_two_days_is_a_range() => Assert.Equal([("3 dan 5 Mei", "2025-05-03/2025-05-05")], Read("Digelar antara 3 dan 5 Mei."));

    [Theory]
    [InlineData("Skor akhir 2/1 untuk tuan rumah.")]
    [InlineData("Ia menang dengan perbandingan (2/1).")]
    [InlineData("Harganya Rp 2.024 atau 2024,5 rupiah.")]
    [InlineData("Sebanyak 2019 orang hadir.")]
    [InlineData("Hubungi 0812-2024-2025.")]
    [InlineData("Pesawat QZ2019 mendarat.")]
    [InlineData("Putusan 90/PUU-XXI/2023 dibacakan.")]
    [InlineData("Pasal 28 April ibunya.")]
    [InlineData("April membantu Mei di dapur.")]
    [InlineData("Ia berusia 40-an tahun.")]
    [InlineData("Tiga minggu ia menunggu.")]
    [InlineData("Setiap Senin dan Kamis ia berpuasa.")]
    [InlineData("Kantor buka Senin-Jumat.")]
    [InlineData("Usai salat Jumat mereka berkumpul.")]
    [InlineData("Ia tinggal di Pasar Minggu.")]
    [InlineData("Beberapa tahun lalu ia pindah.")]
    [InlineData("Fosil itu berumur 66 juta tahun lalu.")]
    [InlineData("Selama dua tahun terakhir ia belajar.")]
    [InlineData("Dipasang 13 jam lalu.")]
    [InlineData("Museum itu di Jalan 17 Agustus.")]
    [InlineData("Pada pukul 19.30 WIB.")]
    [InlineData("Kemarin-kemarin ia sehat.")]
    [InlineData("Sekitar 500 SM di Yunani.")]
    public void What_only_looks_like_a_date_is_left_alone(string text) => Assert.Empty(Read(text, leaveOut: "28 April"));

    [Fact]
    public void A_plan_looks_ahead_and_a_report_back()
    {
        Assert.Equal([("Jumat", "2025-05-02")], Read("Mereka akan bertanding pada Jumat."));
        Assert.Equal([("Jumat", "2025-04-25")], Read("Mereka akan bertanding lagi, kata pelatih di Jakarta, Jumat."));
        Assert.Equal([("Senin-Rabu", "2025-05-05/2025-05-07")], Read("Pameran akan digelar Senin-Rabu."));
        Assert.Equal([("Juni", "2025-06")], Read("Jembatan itu dijadwalkan rampung pada Juni."));
    }

    [Fact]
    public void A_day_without_a_year_stays_in_the_year_that_the_paragraph_tells_of() =>
        Assert.Equal(["1945-08-17", "1945-08-18"], Read("Pada 17 Agustus 1945 naskah dibacakan, dan pada 18 Agustus sidang dimulai.").Select(date => date.Value));

    [Fact]
    public void What_follows_is_counted_from_what_was_told()
    {
        var dates = Read("Ia ditangkap pada Senin (21/4). Sehari kemudian ia dibawa ke Jakarta. Pada hari itu hujan turun.");
        Assert.Equal(["2025-04-21", "2025-04-22", "2025-04-22"], dates.Select(date => date.Value));
    }

    [Theory]
    [InlineData("Senin (29/04/2025)", "2025-04-29", "2025-04-29 is a Selasa, not a Senin")]
    [InlineData("Senin (29/4)", "2025-04-29", "2025-04-29 is a Selasa, not a Senin")]
    [InlineData("Sabtu 20 April 1997", "1997-04-20", "1997-04-20 is a Minggu, not a Sabtu")]
    [InlineData("Selasa (29/8/2025)", "2025-04-29", "2025-08-29 is a Jumat, not a Selasa; read as 2025-04-29")]
    [InlineData("Selasa (29/4/3025)", "2025-04-29", "there is no 29/4/3025; read as 2025-04-29")]
    [InlineData("31 April 2025", null, "there is no 31/4/2025")]
    public void A_misprint_keeps_its_words_and_carries_a_warning(string print, string? value, string warning)
    {
        var mention = Assert.Single(Mentions($"Ujarnya, {print}.", Published));
        Assert.Equal((print, value, warning), (mention.Mention.Text, mention.Value?.ToString(), mention.Warning));
    }

    [Fact]
    public void Without_a_day_of_publication_only_what_stands_alone_has_a_value()
    {
        var mentions = Mentions("Kemarin, Senin (28/4), ia mengingat 17 Agustus 1945 dan tahun lalu.", null);
        Assert.Equal([null, null, "1945-08-17", null], mentions.Select(mention => mention.Value?.ToString()));
    }

    [Fact]
    public void A_year_of_publication_resolves_what_every_day_of_it_would() =>
        Assert.Equal(["2024", null], Mentions("Tahun lalu dan bulan lalu.", Value("2025")).Select(mention => mention.Value?.ToString()));

    [Fact]
    public void Deck_and_dateline_are_read_as_parts_of_their_own()
    {
        var text = new ReadingText("Judul", "Isi pada 2019.", "Sejak 2020", "Jakarta, 18 April 1955");
        Assert.Equal(
            [(TextPart.Text, "2019"), (TextPart.Deck, "2020"), (TextPart.Dateline, "18 April 1955")],
            DateReader.Read(text, null).Select(mention => (mention.Mention.Part, mention.Mention.Text)));
    }

    public static TheoryData<string> Patterns => ["dd MMMM yyyy", "d MMMM yyyy", "dddd, d MMMM yyyy", "dddd (d/M/yyyy)", "dddd (dd/MM/yyyy)", "d/M/yyyy", "dd-MM-yyyy", "yyyy-MM-dd"];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Any_day_from_1900_to_2100_is_read_back_from_every_pattern(string pattern)
    {
        var first = new DateOnly(1900, 1, 1).DayNumber;
        var days = Enumerable.Range(first, new DateOnly(2100, 12, 31).DayNumber - first + 1).Select(DateOnly.FromDayNumber).ToList();
        var mentions = Mentions(string.Join('\n', days.Select(day => $"Ujarnya, {Print(day, pattern)}.")), null);
        Assert.Equal(days.Select(day => (DateValue?)DateValue.Day(day)), mentions.Select(mention => mention.Value));
        Assert.All(mentions, mention => Assert.Null(mention.Warning));
    }

    [Theory]
    [InlineData("kemarin")]
    [InlineData("lusa")]
    [InlineData("pekan lalu")]
    [InlineData("akhir pekan ini")]
    [InlineData("tiga bulan lalu")]
    [InlineData("tahun depan")]
    [InlineData("Rabu")]
    [InlineData("Rabu pekan depan")]
    [InlineData("Rabu mendatang")]
    [InlineData("Senin-Rabu pekan depan")]
    [InlineData("Sabtu hingga Senin lalu")]
    [InlineData("dua pekan lalu")]
    [InlineData("akhir tahun lalu")]
    [InlineData("12-15 Mei")]
    [InlineData("28 April")]
    [InlineData("29 Februari")]
    [InlineData("28 April lalu")]
    [InlineData("pada Maret")]
    [InlineData("Maret mendatang")]
    [InlineData("kuartal ketiga")]
    [InlineData("November tahun lalu")]
    public void The_later_an_article_the_later_what_it_means(string print)
    {
        var text = new ReadingText("", print, "", "");
        DateValue? before = null;
        for (var day = new DateOnly(1999, 12, 1); day < new DateOnly(2006, 3, 1); day = day.AddDays(1))
        {
            var value = Assert.Single(DateReader.Read(text, DateValue.Day(day))).Value!.Value;
            Assert.True(before is null || value.First >= before.Value.First, $"{print} on {day:O}");
            before = value;
        }
    }

    [Theory]
    [InlineData("2024-02-29", "besok", "2024-03-01")]
    [InlineData("2024-02-29", "tahun lalu", "2023")]
    [InlineData("2024-02-29", "29 Februari", "2024-02-29")]
    [InlineData("2023-03-01", "kemarin", "2023-02-28")]
    [InlineData("2024-12-31", "besok", "2025-01-01")]
    [InlineData("2025-01-01", "kemarin", "2024-12-31")]
    [InlineData("2025-01-01", "bulan lalu", "2024-12")]
    [InlineData("2025-01-01", "pekan lalu", "2024-12-23/2024-12-29")]
    [InlineData("2025-01-05", "pekan ini", "2024-12-30/2025-01-05")]
    [InlineData("2025-01-06", "akhir pekan lalu", "2025-01-04/2025-01-05")]
    [InlineData("2025-01-02", "31 Desember", "2024-12-31")]
    [InlineData("2024-12-30", "2 Januari", "2025-01-02")]
    [InlineData("2025-01-03", "Senin (30/12)", "2024-12-30")]
    public void Weeks_months_and_years_end_where_they_do(string published, string print, string value) =>
        Assert.Equal(value, Assert.Single(Mentions($"Itu terjadi {print}.", Value(published))).Value?.ToString());

    [Fact]
    public void No_text_is_too_odd_and_every_span_is_exact() =>
        Gen.OneOf(Gen.String, Pieces).SelectMany(text => Published1To9999.Select(day => (text, day))).Sample((text, day) =>
        {
            var parts = new ReadingText("Judul 2019", text, "", "");
            foreach (var mention in DateReader.Read(parts, DateValue.Day(day)))
                Assert.Equal(mention.Mention.Text, parts.All.Substring(mention.Mention.Start, mention.Mention.Length));
            PublishedDateReader.Read(new ArticleText { Body = text }, parts);
            var within = PublishedDateReader.Read(new ArticleText { Body = text, PublishedWithin = DateValue.Year(day.Year) }, parts);
            Assert.True(within.Value is not { } value || within.Source is PublishedSource.Dateline || DateValue.Year(day.Year).Contains(value));
            Assert.InRange(within.Confidence, 0, 1);
        }, iter: 20_000);

    [Theory]
    [InlineData("Senin ")]
    [InlineData("1/")]
    [InlineData("2019-")]
    [InlineData("28 April dan ")]
    [InlineData("malam ")]
    [InlineData("tahun ")]
    [InlineData("akan a b ")]
    [InlineData("(")]
    [InlineData("HUT RI ")]
    [InlineData("5 Mei, ")]
    public void A_long_text_takes_time_in_proportion(string piece)
    {
        var text = new ReadingText("", string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)), "", "");
        var watch = Stopwatch.StartNew();
        DateReader.Read(text, Published);
        PublishedDateReader.Read(new ArticleText { Body = text.Body }, text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    private static readonly Gen<DateOnly> Published1To9999 =
        Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>Texts made of the words and marks that the rules look at, in any order.</summary>
    private static readonly Gen<string> Pieces = AnyOf(
        "Senin", "minggu", "Minggu", "28", "2024", "31/4", "(", ")", ",", " ", "-", "/", ".", "\n", "April", "Mei", "tahun", "bulan", "hari", "lalu",
        "yang", "ini", "depan", "akhir", "kemarin", "besok", "hingga", "dan", "antara", "dua", "belas", "puluh", "abad", "ke", "XIX", "HUT", "RI", "79",
        "kuartal", "pertama", "malam", "dini", "tadi", "an", "’", "Ramadan", "1446", "H", "akan", "kata", "\uD800", "\0", "20242025", "setahun", "kemudian",
        "sebelumnya", "musim", "hujan", "ulang", "pukul", "99999999999").Array[0, 25].Select(parts => string.Join(' ', parts).Replace(" - ", "-", StringComparison.Ordinal));

    private static Gen<string> AnyOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static IReadOnlyList<DateMention> Mentions(string text, DateValue? published) => DateReader.Read(new ReadingText("", text, "", ""), published);

    private static List<(string Text, string Value)> Read(string text, string leaveOut = "") =>
        [.. Mentions(text, Published).Select(mention => (mention.Mention.Text, mention.Value?.ToString() ?? "")).Where(date => date.Item1 != leaveOut)];

    private static string Print(DateOnly day, string pattern) =>
        day.ToString(pattern.Replace("dddd", "'#'", StringComparison.Ordinal).Replace("MMMM", "'@'", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            .Replace("#", DateNames.Weekday(day.DayOfWeek), StringComparison.Ordinal)
            .Replace("@", DateNames.DayMonth(1, day.Month)[2..], StringComparison.Ordinal);

    private static DateValue Value(string text) => DateValue.TryParse(text, out var value) ? value : throw new ArgumentException(text);
}
