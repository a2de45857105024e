using Network.Model;
using Network.Report;

namespace Network.Tests.Report;

public class DateWordsTests
{
    [Theory]
    [InlineData("1956-08-30", "30 August 1956")]
    [InlineData("1956-09-01", "1 September 1956")]
    [InlineData("1956-08-30/1956-08-31", "30–31 August 1956")]
    [InlineData("1956-08-30/1956-09-01", "30 August to 1 September 1956")]
    [InlineData("1955-12-30/1956-01-02", "30 December 1955 to 2 January 1956")]
    [InlineData("1956-08-30/1956-08-30", "30 August 1956")]
    [InlineData("1956-08", "August 1956")]
    [InlineData("1956-08/1957", "August 1956 to 1957")]
    [InlineData("1956", "1956")]
    [InlineData("195X", "the 1950s")]
    [InlineData("1956-21", "spring 1956")]
    [InlineData("1956-08~", "about August 1956")]
    [InlineData("1956?", "1956 (uncertain)")]
    [InlineData("1956%", "about 1956 (uncertain)")]
    [InlineData("../1956-08-29", "until 29 August 1956")]
    [InlineData("1956-08-30/..", "from 30 August 1956")]
    [InlineData("1956/", "from 1956")]
    [InlineData("1956-08-30T10:15:00Z", "30 August 1956")]
    [InlineData("-0044-03-15", "-0044-03-15")]
    [InlineData("Y170000002", "Y170000002")]
    public void A_date_reads_as_a_person_writes_it(string text, string words) => Assert.Equal(words, DateWords.Of(EdtfDate.Parse(text)));

    [Theory]
    [InlineData("1950-01-01", "1950-12-31", "1950")]
    [InlineData("1950-01-01", "1952-12-31", "1950 to 1952")]
    [InlineData("1950-02-01", "1950-03-31", "February 1950 to March 1950")]
    [InlineData("1950-02-01", "1950-02-28", "February 1950")]
    [InlineData("1956-08-02", "1956-09-01", "2 August to 1 September 1956")]
    [InlineData("1956-08-02", "1956-08-02", "2 August 1956")]
    public void A_span_of_whole_months_or_years_is_named_as_such(string first, string last, string words) =>
        Assert.Equal(words, DateWords.Span(DateOnly.Parse(first), DateOnly.Parse(last)));
}
