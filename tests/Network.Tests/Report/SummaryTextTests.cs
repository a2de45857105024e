using Network.Report;
using Network.Tests.Support;

namespace Network.Tests.Report;

public class SummaryTextTests
{
    [Fact]
    public void The_summary_of_a_plenum_reads_as_its_golden_file()
    {
        Golden.Check(Text(PlenumFixture.Model), "Report/golden/plenum-summary.txt");
    }

    private static string Text(ReportModel model, SummaryOptions? options = null)
    {
        using StringWriter writer = new();
        SummaryText.Write(writer, model, options);
        return writer.ToString();
    }
}
