using System.Text.Json;
using Network.Extraction.Documents;

namespace Network.Extraction.Tests.Documents;

public sealed class DocumentReaderTests
{
    public static TheoryData<string> Names => new(GoldText.Own.Concat(
        ["ivanov-1956-09-01", "invented-01", "invented-02", "invented-03", "invented-04"]).Select(name => new TheoryDataRow<string>(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Paragraphs_are_counted_as_the_gold_counts_them(string name)
    {
        GoldText gold = GoldText.Read(name);
        Assert.NotEmpty(gold.Document.Paragraphs);
        foreach (Paragraph paragraph in gold.Document.Paragraphs)
            Assert.Equal(GoldText.Squeezed(gold.Paragraphs[paragraph.Number - 1]), GoldText.Squeezed(gold.Text[paragraph.Start..paragraph.End]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_trigger_of_the_gold_lies_in_its_paragraph(string name)
    {
        GoldText gold = GoldText.Read(name);
        foreach (JsonElement relation in gold.Gold.GetProperty("relations").EnumerateArray())
        {
            int number = relation.GetProperty("paragraph").GetInt32();
            Assert.True(number <= gold.Document.Paragraphs.Count, $"paragraph {number} was taken for no body");
            Paragraph paragraph = gold.Document.Paragraphs[number - 1];
            if (!relation.TryGetProperty("trigger", out JsonElement trigger)) continue;
            foreach (string part in trigger.GetString()!.Split(["...", "…"], StringSplitOptions.TrimEntries))
                Assert.Contains(GoldText.Squeezed(part), GoldText.Squeezed(gold.Text[paragraph.Start..paragraph.End]));
        }
    }

    [Theory]
    [InlineData("Vera Holt: My Years in Office")]
    [InlineData("Vera Holt, \"Salt Water\" (memoirs), Part Two")]
    [InlineData("Deposition of Vera Holt, docker")]
    [InlineData("Interview with Vera Holt\nKaza, 3 May 1951")]
    [InlineData("Notes of Vera Holt, secretary of the union")]
    [InlineData("Account given by Vera Holt to the commission\n3 May 1951")]
    [InlineData("Report by the instructor Vera Holt\n3 May 1951")]
    [InlineData("Vera Holt remembers")]
    [InlineData("Ambassador Vera Holt to the Ministry of Foreign Affairs\n3 May 1951")]
    [InlineData("Explanatory note of the member of the bureau, Vera Holt\n3 May 1951")]
    public void The_narrator_is_whom_the_head_says_so_of(string head) =>
        Assert.Equal("Vera Holt", DocumentReader.Read("a", head + "\n\nI came to the port in May. The board expelled me from the union.\n").Narrator);

    [Theory]
    [InlineData("Vera Holt, printer")]
    [InlineData("— Vera Holt")]
    [InlineData("Written down in May 1951 by Vera Holt")]
    [InlineData("Instructor of the Provincial Committee Vera Holt")]
    [InlineData("Kaza, 3 May 1951. Vera Holt")]
    [InlineData("Vera Holt (signature)")]
    [InlineData("With Communist greetings, Vera Holt, member since 1926")]
    public void The_narrator_is_who_signs(string signature) =>
        Assert.Equal("Vera Holt", DocumentReader.Read("a", $"Report on the port\n3 May 1951\n\nI came to the port in May. The board expelled me from the union.\n\n{signature}\n").Narrator);

    [Theory]
    [InlineData("Report of the Inspector of Secondary Instruction")]
    [InlineData("Account of the Great Fire")]
    public void An_office_or_an_event_in_the_head_is_no_narrators_name(string head) =>
        Assert.Null(DocumentReader.Read("a", head + "\n3 May 1951\n\nThe board met in May. It expelled Rogov from the union.\n").Narrator);

    [Theory]
    [InlineData("Report on the mill\n\nThe board met on Monday and expelled Rogov.\n\nGeng Shuyi, Control Officer\n", "Geng Shuyi", "Control Officer")]
    [InlineData("To the Editor of the Herald\n\nSir, I must protest. The board expelled me.\n\nI am, Sir, your obedient servant,\nEleanor Maddox, late Governor\n", "Eleanor Maddox", "late Governor")]
    [InlineData("Lisandro Berrueco, Recollections of a Mayor\nXI. The eleventh of August\n\nI was deposed by my own council, with pen and ink.\n", "Lisandro Berrueco", null)]
    [InlineData("Recollections of Vera Holt\n\nI was deposed by my own council, with pen and ink.\n", "Vera Holt", null)]
    public void The_narrator_is_who_signs_with_an_office_or_heads_a_memoir(string text, string narrator, string? title)
    {
        DocumentText document = DocumentReader.Read("a", text);
        Assert.Equal((narrator, title), (document.Narrator, document.NarratorTitle));
    }

    [Theory]
    [InlineData("ivanov-1956-09-01", "1956-09-01", "V.I. Ivanov", "Ambassador of the USSR to the DPRK", null)]
    [InlineData("invented-01", "1961-03-14", null, null, null)]
    [InlineData("invented-02", "1958-10-03", null, "Consulate", null)]
    [InlineData("invented-03", "1966-06-21", null, "Embassy", null)]
    [InlineData("invented-04", "1949-11-09", null, "Legation in San Jerónimo", "Foreign Ministry")]
    [InlineData("01-fishermens-league", "1957-05-03", "E. Lindqvist", "Chargé d'Affaires a.i.", "Department of Far Eastern Affairs")]
    [InlineData("02-control-committee", "1952-11-22", null, null, null)]
    [InlineData("03-market-levy", "1958-06-14", null, "our correspondent", null)]
    [InlineData("04-informer-lis", "1949-02-09", "Lis", null, null)]
    [InlineData("05-salt-administration", "1955-08-18", null, "Work Team", "Prefectural Party Committee")]
    [InlineData("06-deputys-diary", "1954-01-12", null, "deputy", null)]
    [InlineData("07-creamery-letter", "1934", "Honoria Hanratty", null, "Eoin")]
    [InlineData("08-hai-lam-page", "1960-07-06", "R. Brandt", "Counsellor", null)]
    public void Date_narrator_and_addressee_are_read(string name, string date, string? narrator, string? title, string? addressee)
    {
        DocumentText document = GoldText.Read(name).Document;
        Assert.Equal(date, document.Date?.Text);
        Assert.Equal(narrator, document.Narrator);
        Assert.Equal(title, document.NarratorTitle);
        Assert.Equal(addressee, document.Addressee);
    }

    [Fact]
    public void Title_and_archive_reference_of_the_diary_are_read_from_its_citation()
    {
        DocumentText document = GoldText.Read("ivanov-1956-09-01").Document;
        Assert.Equal("Diary of Ambassador of the USSR to the DPRK V.I. Ivanov for the period from 29 August to 14 September 1956", document.Title);
        Assert.Equal("RGANI, Fond 5, Opis 28, Delo 410, Listi 319-321", document.Archive);
        Assert.Equal(13, document.Paragraphs.Count);
    }
}
