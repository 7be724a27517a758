using System.Globalization;
using CsCheck;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class MetadataDateTests
{
    [Theory]
    [InlineData("2025-04-28", "2025-04-28")]
    [InlineData("2025-04-28T23:15:00+07:00", "2025-04-28")]
    [InlineData("2025-04-28T23:15:00-05:00", "2025-04-28")]
    [InlineData("2025-04-28T16:59:59Z", "2025-04-28")]
    [InlineData("2025-04-28T17:00:00Z", "2025-04-29")]
    [InlineData("2025-04-28 17:00:00.000000", "2025-04-28")]
    [InlineData("2013-12-4", "2013-12-04")]
    [InlineData("Mon, 28 Apr 2025 12:17:40 +0700", "2025-04-28")]
    [InlineData("Mon Apr 28 10:20:30 +0700 2025", "2025-04-28")]
    [InlineData("April 28, 2025", "2025-04-28")]
    [InlineData("Minggu, 15 Mei 2016 | 21:22", "2016-05-15")]
    [InlineData("Minggu 05 Mei  2024 06:30 WIB", "2024-05-05")]
    [InlineData("Kompas.com - 10/06/2025, 21:23 WIB", "2025-06-10")]
    [InlineData("Diperbarui 18 Jun 2025, 14:05 WITA", "2025-06-18")]
    [InlineData(", Jurnalis-Senin, 16 Juni 2025 |15:20 WIT", "2025-06-16")]
    [InlineData("21+January+2019", "2019-01-21")]
    [InlineData("1,017 Views  | Selasa, 25 Nov 2025 19:58 WIB", "2025-11-25")]
    [InlineData("05:40:00 | 20 Mar 2025", "2025-03-20")]
    [InlineData("10 Juni 2025 - 21:48 WIB_x0000_", "2025-06-10")]
    [InlineData("2025-03-21 09:20:04Asia/Jakarta", "2025-03-21")]
    [InlineData("Djum'at, 12 Djanuari 1951", "1951-01-12")]
    [InlineData("3 Pebruari 1960", "1960-02-03")]
    [InlineData("10 Nopember 1945", "1945-11-10")]
    [InlineData("18-4-1955", "1955-04-18")]
    [InlineData("28.04.2025", "2025-04-28")]
    [InlineData("01-Feb-19", "2019-02-01")]
    [InlineData("10/21/2025 20:43", "2025-10-21")]
    [InlineData("9/10/2025 22:30", "2025-10-09")]
    [InlineData("1591453380", "2020-06-06")]
    [InlineData("1591453380000", "2020-06-06")]
    [InlineData("/Date(1591453380000)/", "2020-06-06")]
    [InlineData("45866", "2025-07-28")]
    [InlineData("45866.5", "2025-07-28")]
    [InlineData("20250428", "2025-04-28")]
    [InlineData("28042025", "2025-04-28")]
    [InlineData("20250428101530", "2025-04-28")]
    [InlineData("Mei 2016", "2016-05")]
    [InlineData("05/2016", "2016-05")]
    [InlineData("2016-05", "2016-05")]
    [InlineData("2016", "2016")]
    [InlineData("Edisi tahun 1957", "1957")]
    public void Every_shape_that_archives_write_is_read(string text, string value)
    {
        Assert.True(MetadataDate.TryRead(text, out var read, out var problem), problem?.English);
        Assert.Equal(value, read.ToString());
    }

    [Theory]
    [InlineData(null, "not a date: ''")]
    [InlineData("", "not a date: ''")]
    [InlineData("kemarin", "not a date: 'kemarin'")]
    [InlineData("2 jam yang lalu", "not a date: '2 jam yang lalu'")]
    [InlineData("31 April 2025", "no such day: '31 April 2025'")]
    [InlineData("2025-02-30", "no such day: '2025-02-30'")]
    [InlineData("13/14/2025", "no such month: '13/14/2025'")]
    [InlineData("0000-00-00 00:00:00", "no year from 1900 to 2100: '0000-00-00 00:00:00'")]
    [InlineData("01/02/03", "two digits for the year leave the order open: '01/02/03'")]
    [InlineData("28 April 1825", "no year from 1900 to 2100: '28 April 1825'")]
    [InlineData("1234567", "a number that is no date: '1234567'")]
    [InlineData("99999999", "a number that is no date: '99999999'")]
    public void What_cannot_be_read_is_told_and_not_guessed(string? text, string told)
    {
        Assert.False(MetadataDate.TryRead(text, out _, out var problem));
        Assert.Equal(told, problem?.English);
    }

    [Fact]
    public void One_date_settles_the_order_of_its_column()
    {
        Assert.Equal(DateOrder.MonthFirst, MetadataDate.OrderOf(["9/10/2025 22:30", null, "10/21/2025 20:43"]));
        Assert.Equal(DateOrder.DayFirst, MetadataDate.OrderOf(["9/10/2025", "28/04/2025", "2025-04-28"]));
        Assert.True(MetadataDate.TryRead("9/10/2025", DateOrder.MonthFirst, out var value, out _));
        Assert.Equal("2025-09-10", value.ToString());
    }

    [Fact]
    public void A_column_of_both_orders_leaves_open_what_could_be_either()
    {
        Assert.Equal(DateOrder.Mixed, MetadataDate.OrderOf(["10/21/2025", "21/10/2025"]));
        Assert.Equal(DateOrder.MonthFirst, MetadataDate.OrderOf(["21/10/2025", .. Enumerable.Repeat("10/21/2025", 30)]));
        Assert.False(MetadataDate.TryRead("9/10/2025", DateOrder.Mixed, out _, out var problem));
        Assert.Equal("the day and the month cannot be told apart: '9/10/2025'", problem?.English);
        Assert.True(MetadataDate.TryRead("9/9/2025", DateOrder.Mixed, out _, out _));
        Assert.True(MetadataDate.TryRead("10/21/2025", DateOrder.Mixed, out var value, out _));
        Assert.Equal("2025-10-21", value.ToString());
    }

    [Theory]
    [InlineData("21/10/2025", DateOrder.DayFirst)]
    [InlineData("10/21/2025 20:43", DateOrder.MonthFirst)]
    [InlineData("9/10/2025", null)]
    [InlineData("2025-10-21", null)]
    [InlineData("21 Oktober 2025", null)]
    [InlineData(null, null)]
    public void One_date_shows_its_order_or_does_not(string? text, DateOrder? order) => Assert.Equal(order, MetadataDate.OrderShownBy(text));

    [Theory]
    [InlineData("MM/dd/yyyy")]
    [InlineData("M/d/yyyy h:mm")]
    public void Any_day_from_1900_to_2100_is_read_back_month_first(string pattern)
    {
        for (var day = new DateTime(1900, 1, 1); day.Year <= 2100; day = day.AddDays(1))
        {
            var text = day.ToString(pattern, CultureInfo.InvariantCulture);
            if (!MetadataDate.TryRead(text, DateOrder.MonthFirst, out var read, out var problem) || read != DateValue.Day(DateOnly.FromDateTime(day)))
                Assert.Fail($"{text}: {problem?.English ?? read.ToString()}");
        }
    }

    [Theory]
    [InlineData("yyyy-MM-dd")]
    [InlineData("yyyy-MM-ddTHH:mm:ss+07:00")]
    [InlineData("yyyyMMdd")]
    [InlineData("dd/MM/yyyy HH:mm")]
    [InlineData("d-M-yyyy")]
    [InlineData("d MMMM yyyy")]
    [InlineData("MMMM d, yyyy")]
    [InlineData("ddd, dd MMM yyyy HH:mm:ss +0700")]
    public void Any_day_from_1900_to_2100_is_read_back(string pattern)
    {
        for (var day = new DateTime(1900, 1, 1); day.Year <= 2100; day = day.AddDays(1))
        {
            var text = day.ToString(pattern, CultureInfo.InvariantCulture);
            if (!MetadataDate.TryRead(text, out var read, out var problem) || read != DateValue.Day(DateOnly.FromDateTime(day)))
                Assert.Fail($"{text}: {problem?.English ?? read.ToString()}");
        }
    }

    [Fact]
    public void No_text_is_too_odd() => Gen.String.Sample(text =>
    {
        var read = MetadataDate.TryRead(text, out _, out var problem);
        Assert.Equal(read, problem is null);
    });
}
