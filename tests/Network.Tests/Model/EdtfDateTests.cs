using Network.Model;

namespace Network.Tests.Model;

public class EdtfDateTests
{
    [Theory]
    [InlineData("1956-08-30", "1956-08-30", "1956-08-30")]
    [InlineData("1956-08", "1956-08-01", "1956-08-31")]
    [InlineData("1956-02", "1956-02-01", "1956-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1956", "1956-01-01", "1956-12-31")]
    [InlineData("1956-12", "1956-12-01", "1956-12-31")]
    [InlineData("195X", "1950-01-01", "1959-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("1956-XX", "1956-01-01", "1956-12-31")]
    [InlineData("1956-08-XX", "1956-08-01", "1956-08-31")]
    [InlineData("1956-XX-XX", "1956-01-01", "1956-12-31")]
    [InlineData("1956-21", "1956-03-01", "1956-05-31")]
    [InlineData("1956-24", "1956-12-01", "1957-02-28")]
    [InlineData("1956?", "1956-01-01", "1956-12-31")]
    [InlineData("1956-08~", "1956-08-01", "1956-08-31")]
    [InlineData("1956-08-30%", "1956-08-30", "1956-08-30")]
    [InlineData("1956-08-30T10:15:00Z", "1956-08-30", "1956-08-30")]
    [InlineData("1956-08-30/1956-08-31", "1956-08-30", "1956-08-31")]
    [InlineData("1956-08/1957", "1956-08-01", "1957-12-31")]
    [InlineData("1956-08-30/..", "1956-08-30", null)]
    [InlineData("../1956-08-30", null, "1956-08-30")]
    [InlineData("1956/", "1956-01-01", null)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("-0044-03-15", null, null)]
    [InlineData("Y170000002", null, null)]
    public void A_date_spans_the_days_that_it_can_mean(string text, string? earliest, string? latest)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd"));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("1956-13")]
    [InlineData("1956-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("56-08-30")]
    [InlineData("30.08.1956")]
    [InlineData("1956-08-31/1956-08-30")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("1956/1957/1958")]
    [InlineData("1956-XX-30")]
    [InlineData("-0000")]
    [InlineData("1956-8-30")]
    [InlineData("1956-08-30 ")]
    public void What_is_no_date_is_refused_with_a_reason(string text)
    {
        Assert.Null(EdtfDate.TryParse(text, out string why));
        Assert.NotEmpty(why);
        Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
    }

    [Fact]
    public void Days_count_as_in_DateOnly()
    {
        for (DateOnly day = new(1599, 12, 30); day.Year < 2004; day = day.AddDays(13))
            Assert.Equal(day.DayNumber, EdtfDate.Parse(day.ToString("yyyy-MM-dd")).FirstDay);
    }

    [Fact]
    public void Intervals_overlap_when_they_share_a_day()
    {
        Assert.True(EdtfDate.Parse("1956-08").Overlaps(EdtfDate.Parse("1956-08-31/1956-09-02")));
        Assert.False(EdtfDate.Parse("1956-08").Overlaps(EdtfDate.Parse("1956-09")));
        Assert.True(EdtfDate.Parse("1956/..").Overlaps(EdtfDate.Parse("1999")));
        Assert.False(EdtfDate.Parse("-0044").Overlaps(EdtfDate.Parse("0044")));
    }
}
