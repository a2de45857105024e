using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

public sealed class LineKindsTests
{
    [Theory]
    [InlineData("3 min read · 14 comments")]
    [InlineData("Last updated 4 May 2011")]
    [InlineData("1,204 views")]
    [InlineData("Filed under: strikes")]
    [InlineData("Powered by a press of the people")]
    [InlineData("Home > Collections > Strikes")]
    [InlineData("Facebook | Mail | Copy link")]
    [InlineData("Download   Print   Cite")]
    public void Lines_of_a_web_page_are_told(string line) => Assert.True(LineKinds.IsChrome(line));

    [Theory]
    [InlineData("The board expelled Rogov from the union.")]
    [InlineData("3 May 1951")]
    [InlineData("Rogov - Brandt   and others")]
    public void Lines_of_a_document_are_none_of_a_web_page(string line) => Assert.False(LineKinds.IsChrome(line));

    [Theory]
    [InlineData("TOP SECRET")]
    [InlineData("Strictly confidential")]
    [InlineData("Restricted. Copy no. 3")]
    [InlineData("Declassified")]
    [InlineData("For official use only")]
    [InlineData("Eyes only")]
    [InlineData("Not for circulation")]
    public void Classes_of_secrecy_are_told_in_any_case(string line)
    {
        Assert.True(LineKinds.IsClass(line));
        Assert.True(LineKinds.IsClass(line.ToUpperInvariant()));
        Assert.True(LineKinds.IsClass(line.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("Novgorod, 3 May 1951")]
    [InlineData("May 3, 1951")]
    [InlineData("1951-05-03")]
    [InlineData("3.V.1951")]
    [InlineData("3.5.1951")]
    [InlineData("2 to 5 May 1951")]
    [InlineData("May 1951")]
    [InlineData("Thursday, 3 May")]
    public void Every_form_of_date_makes_a_line_of_dates(string line) => Assert.True(HeadDates.IsDateLine(line));

    [Theory]
    [InlineData("Thursday in May")]
    [InlineData("File 3071")]
    [InlineData("Room 1204")]
    public void No_date_is_none(string line) => Assert.False(HeadDates.IsDateLine(line));
}
