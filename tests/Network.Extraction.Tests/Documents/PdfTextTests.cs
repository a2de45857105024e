using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

public sealed class PdfTextTests
{
    [Fact]
    public void Lines_stand_in_paragraphs_by_the_space_between_them()
    {
        byte[] pdf = PdfSamples.Of([("The board expelled three members", 70, 100), ("from the union.", 70, 114), ("Nobody spoke for them.", 70, 142), ("The session closed.", 70, 170)]);
        Assert.Equal("The board expelled three members\nfrom the union.\n\nNobody spoke for them.\n\nThe session closed.", Text(pdf));
    }

    [Fact]
    public void An_indented_line_after_a_sentence_begins_a_paragraph()
    {
        byte[] pdf = PdfSamples.Of([("The board expelled three members from", 70, 100), ("the union after a long debate in the hall.", 70, 114), ("Nobody spoke for them on that", 90, 128), ("day or later.", 70, 142)]);
        Assert.Equal("The board expelled three members from\nthe union after a long debate in the hall.\n\nNobody spoke for them on that\nday or later.", Text(pdf));
    }

    [Fact]
    public void Words_broken_at_a_line_end_are_put_together_and_hyphenated_names_keep_their_hyphen()
    {
        byte[] pdf = PdfSamples.Of([("Choe Chang-ik asked for the dismis-", 70, 100), ("sal of the director, and Choe Chang-", 70, 114), ("ik was heard.", 70, 128)]);
        Assert.Equal("Choe Chang-ik asked for the dismissal\nof the director, and Choe Chang-ik\nwas heard.", Text(pdf));
    }

    [Fact]
    public void Running_heads_feet_and_page_numbers_are_left_out_and_a_paragraph_runs_on_over_the_page()
    {
        byte[] pdf = PdfSamples.Of(
            [("Archive bulletin 12", 70, 40), ("The board expelled three members and then", 70, 100), ("1", 300, 800)],
            [("Archive bulletin 12", 70, 40), ("went on with the agenda.", 70, 100), ("2", 300, 800)],
            [("Archive bulletin 12", 70, 40), ("It closed late.", 70, 100), ("3", 300, 800)]);
        Assert.Equal("Archive bulletin 12\n\nThe board expelled three members and then\nwent on with the agenda.\n\nIt closed late.", Text(pdf));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        List<(string, double, double)> lines = [];
        for (int i = 0; i < 20; i++)
        {
            lines.Add(($"left column line number {i} here", 70, 100 + 14 * i));
            lines.Add(($"right column line number {i} here", 320, 100 + 14 * i));
        }

        string text = Text(PdfSamples.Of([.. lines]));
        Assert.True(text.IndexOf("left column line number 19", StringComparison.Ordinal) < text.IndexOf("right column line number 0", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_scanned_file_is_refused_with_advice()
    {
        PdfText.Reading reading = PdfText.Of(PdfSamples.Picture(), "scan.pdf");
        Assert.Null(reading.Text);
        Assert.Contains("pictures of pages and no text", reading.Why, StringComparison.Ordinal);
        Assert.Contains("ocrmypdf scan.pdf", reading.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_file_is_refused_with_advice()
    {
        PdfText.Reading reading = PdfText.Of(PdfSamples.Encrypted(), "locked.pdf");
        Assert.Contains("encrypted", reading.Why, StringComparison.Ordinal);
        Assert.Contains("qpdf", reading.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused() => Assert.Null(PdfText.Of("%PDF-1.4 and then nothing"u8.ToArray(), "x.pdf").Text);

    private static string Text(byte[] pdf) => PdfText.Of(pdf, "x.pdf").Text!;
}
