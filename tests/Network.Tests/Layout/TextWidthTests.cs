using Network.Layout;

namespace Network.Tests.Layout;

public class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Kim", 0.667 + 0.222 + 0.833)]
    [InlineData("e\u0301", 0.556)]
    [InlineData("金日成", 3)]
    [InlineData("🙂", 1)]
    public void A_line_is_as_wide_as_its_letters(string text, double ems) => Assert.Equal(12 * ems, TextWidth.Of(text, 12), 6);

    [Fact]
    public void A_long_name_is_broken_at_spaces_into_lines_that_fit()
    {
        IReadOnlyList<string> lines = TextWidth.Wrap("Central Committee Party Commission", 12, 114);
        Assert.Equal(["Central Committee", "Party Commission"], lines);
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 12) <= 114));
    }

    [Theory]
    [InlineData(" \n ", "")]
    [InlineData("Kim\r\nIl\tSung", "Kim Il Sung")]
    [InlineData(" V.I. ", "V.I.")]
    public void Line_breaks_and_blanks_in_a_name_become_single_spaces(string name, string line) => Assert.Equal([line], TextWidth.Wrap(name, 12, 200));

    [Fact]
    public void What_is_too_long_for_three_lines_ends_in_an_ellipsis()
    {
        IReadOnlyList<string> lines = TextWidth.Wrap(string.Join(' ', Enumerable.Repeat("word", 60)), 12, 100);
        Assert.Equal(3, lines.Count);
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 12) <= 150));
    }

    [Fact]
    public void A_cut_never_splits_a_letter_from_its_marks() =>
        Assert.Equal("e\u0301e\u0301…", TextWidth.Cut(string.Concat(Enumerable.Repeat("e\u0301", 30)), 10, 22));
}
