using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

public sealed class DocumentLayoutTests
{
    [Fact]
    public void A_text_without_a_head_begins_with_its_first_paragraph() =>
        Assert.Equal(["Anna supported Boris.", "The board expelled Carl from the union."], Body("Anna supported Boris.\n\nThe board expelled Carl from the union."));

    [Fact]
    public void A_head_without_a_blank_line_before_the_body_is_cut_off() =>
        Assert.Equal(["The board met on Monday and\nexpelled Rogov from the union."],
            Body("CONFIDENTIAL\nSubject: The union\nNovgorod, 3 May 1951\nThe board met on Monday and\nexpelled Rogov from the union."));

    [Fact]
    public void A_summary_before_the_documents_own_head_is_no_body() =>
        Assert.Equal(["The board expelled Rogov."], Body("Skip to content\n\nA talk about the union and its board.\n\nTOP SECRET\n\n3 May 1951\n\nThe board expelled Rogov."));

    [Fact]
    public void Signature_and_distribution_after_a_short_body_do_not_make_it_a_summary() =>
        Assert.Equal(["The board expelled Rogov."], Body("The board expelled Rogov.\n\nCounsellor R. Brandt\n\nNo. 2 - to the files\n\n3 May 1951"));

    [Fact]
    public void A_numbered_telegram_in_sentences_is_no_distribution_list() =>
        Assert.Equal(3, Body("Telegrams of the consulates\nDeciphered\n\nNo. 1. Holt to Beck, 12 May, 9 a.m. The prefect was overthrown last night by the garrison. He has asked this consulate for asylum, and it was granted.\n\n"
            + "No. 2. Beck to Holt, 12 May, 5 p.m. The bishop stands behind the garrison here. The dockers have declared themselves against it and will not unload.\n\nNo. 3. Holt to Beck, 13 May, noon. The garrison has gone back to its barracks. The prefect has left this consulate at last.\n").Count);

    [Fact]
    public void Indented_first_lines_begin_paragraphs_where_there_are_no_blank_lines() =>
        Assert.Equal(4, Body("    The board met on Monday\nand Tuesday.\n    It expelled Rogov from\nthe union.\n    Nobody objected to\nthat.\n    It closed late on\nTuesday.").Count);

    [Fact]
    public void Long_lines_are_paragraphs_of_their_own()
    {
        string line = string.Join(' ', Enumerable.Repeat("The board expelled Rogov from the union.", 5));
        Assert.Equal([line, line, "It closed late."], Body($"{line}\n{line}\nIt closed late."));
    }

    [Fact]
    public void Closing_and_name_below_the_last_line_are_no_body()
    {
        DocumentText document = DocumentReader.Read("a", "Dear Mr. Smith,\n\nThe board expelled Rogov from the union.\nYours sincerely,\nPaul Brown\n");
        Assert.Equal(2, document.Paragraphs.Count);
        Assert.Equal(("Paul Brown", "Mr. Smith"), (document.Narrator, document.Addressee));
    }

    [Theory]
    [InlineData("Protocol No. 7\n14.III.1961\n\nThe board met.", "1961-03-14")]
    [InlineData("Report\nJune 3rd, 1950\n\nThe board met.", "1950-06-03")]
    [InlineData("Report for 27-30 April 1957\n\nThe board met.", "1957-04-27/1957-04-30")]
    [InlineData("Report\nApril 1957\n\nThe board met.", "1957-04")]
    [InlineData("Diary for August 1956\n\n7 August\n\nThe board met.", "1956-08-07")]
    [InlineData("Report\n31 February 1957\n\nThe board met.", "1957")]
    [InlineData("Report\n\nThe board met on 3 May 1957.", null)]
    public void The_date_is_read_from_the_head(string text, string? date) => Assert.Equal(date, DocumentReader.Read("a", text).Date?.Text);

    [Theory]
    [InlineData("TNA, FO 371/127289, report\nThe union\n\nThe board met.", "TNA, FO 371/127289")]
    [InlineData("F. 5, Op. 28, D. 410, L. 319-321\n\nThe board met.", "F. 5, Op. 28, D. 410, L. 319-321")]
    [InlineData("National Archives, RG 59, Box 12, Folder 3\n\nThe board met.", "National Archives, RG 59, Box 12, Folder 3")]
    [InlineData("Report, page 3\n\nThe board met.", null)]
    public void The_archive_reference_is_read_from_the_head(string text, string? archive) => Assert.Equal(archive, DocumentReader.Read("a", text).Archive);

    [Theory]
    [InlineData("Counsellor R. Brandt", "Counsellor", "R. Brandt")]
    [InlineData("Chargé d'Affaires a.i. E. Lindqvist", "Chargé d'Affaires a.i.", "E. Lindqvist")]
    [InlineData("Ambassador of the USSR to the DPRK V.I. Ivanov", "Ambassador of the USSR to the DPRK", "V.I. Ivanov")]
    [InlineData("Honoria Hanratty", null, "Honoria Hanratty")]
    [InlineData("First Secretary Jan van der Berg", "First Secretary", "Jan van der Berg")]
    public void A_signature_is_title_and_name(string line, string? title, string name) => Assert.Equal((title, name), PersonLine.Parse(line)!.Value);

    [Theory]
    [InlineData("Ambassador of the USSR in the DPRK")]
    [InlineData("Far Eastern Department")]
    [InlineData("Report on the harvest in An Thuong")]
    [InlineData("4 Copies issued")]
    [InlineData("Facebook")]
    public void A_line_that_names_nobody_is_no_signature(string line) => Assert.Null(PersonLine.Parse(line));

    private static List<string> Body(string text) => [.. DocumentReader.Read("a", text).Paragraphs.Select(paragraph => text[paragraph.Start..paragraph.End])];
}
