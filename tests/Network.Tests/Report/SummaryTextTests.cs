using System.Text;
using Network.Analysis;
using Network.Report;
using Network.Tests.Support;

namespace Network.Tests.Report;

public class SummaryTextTests
{
    [Fact]
    public void The_summary_of_a_plenum_reads_as_its_golden_file() =>
        Golden.Check(Text(PlenumFixture.Model), "Report/golden/plenum-summary.txt");

    [Fact]
    public void Small_graphs_have_sensible_words_and_no_empty_sections()
    {
        StringBuilder all = new();
        foreach ((string name, AnalysedGraph analysed) in SmallGraphs.All)
            all.Append("=== ").Append(name).Append('\n').Append(Text(ReportModel.Build(analysed)));
        Golden.Check(all.ToString(), "Report/golden/small-graphs-summary.txt");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (string line in Text(PlenumFixture.Model, new SummaryOptions { Width = width }).Split('\n'))
            Assert.True(line.Length <= width, line);
    }

    [Fact]
    public void A_case_of_fifty_relations_fits_on_a_page_of_text() =>
        Assert.InRange(Text(PlenumFixture.Model).Count(letter => letter == '\n'), 30, 66);

    [Fact]
    public void Long_lists_say_how_much_they_leave_out()
    {
        string text = Text(PlenumFixture.Model, new SummaryOptions { Most = 1 });
        Assert.Contains("… and one more", text, StringComparison.Ordinal);
        Assert.Contains("One smaller camp not listed here.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_break_no_line_and_steer_no_terminal()
    {
        string text = Text(ReportModel.Build(SmallGraphs.Hostile));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.All(text.Split('\n'), line => Assert.False(line.StartsWith("injected", StringComparison.Ordinal), line));
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes() => Assert.Equal(Text(PlenumFixture.Model), Text(ReportModel.Build(PlenumFixture.Analysed, PlenumFixture.Options)));

    private static string Text(ReportModel model, SummaryOptions? options = null)
    {
        using StringWriter writer = new();
        SummaryText.Write(writer, model, options);
        return writer.ToString();
    }
}
