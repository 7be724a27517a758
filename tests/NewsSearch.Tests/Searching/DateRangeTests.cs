using NewsSearch.Searching;

namespace NewsSearch.Tests;

public class DateRangeTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-04", "2025-04")]
    [InlineData("2025-04-28", "2025-04-28")]
    [InlineData("2019..2024", "2019-01-01/2024-12-31")]
    [InlineData("2019-05..2019-05", "2019-05")]
    [InlineData("2019-05-03..2024", "2019-05-03/2024-12-31")]
    [InlineData("..1998", "0001-01-01/1998-12-31")]
    [InlineData("1990-an", "1990-01-01/1999-12-31")]
    [InlineData("1990s", "1990-01-01/1999-12-31")]
    [InlineData("1960-an..1970-an", "1960-01-01/1979-12-31")]
    [InlineData("..1960-an", "0001-01-01/1969-12-31")]
    [InlineData("9990-an", "9990-01-01/9999-12-31")]
    [InlineData("2025-04-28/2025-05-04", "2025-04-28/2025-05-04")]
    [InlineData("2019..", "2019-01-01/9999-12-31")]
    [InlineData(" 2019 .. 2020 ", "2019-01-01/2020-12-31")]
    public void A_range_is_read(string text, string range)
    {
        Assert.True(DateRange.TryRead(text, out var read));
        Assert.Equal(range, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("2024..2019")]
    [InlineData("2024...2025")]
    [InlineData("24")]
    [InlineData("2025-13")]
    [InlineData("0000")]
    [InlineData("2025-04-31")]
    [InlineData("1995-an")]
    [InlineData("0000-an")]
    [InlineData("1990-anu")]
    [InlineData("kemarin..")]
    public void What_is_no_range_is_refused(string text) => Assert.False(DateRange.TryRead(text, out _));
}
