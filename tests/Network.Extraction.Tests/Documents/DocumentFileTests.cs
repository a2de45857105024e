using System.Text;
using Network.Extraction.Documents;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Tests.Documents;

public sealed class DocumentFileTests
{
    [Fact]
    public void Offsets_are_those_of_the_text_that_reports_show()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", [0xEF, 0xBB, 0xBF, .. "Head\r\n\r\nThe board expelled Rogov.\r\n"u8]);
        DocumentText document = DocumentFile.Read(path).Document!;
        Paragraph paragraph = Assert.Single(document.Paragraphs);
        SourceDocument source = new() { Id = "a" };
        DocumentTexts texts = DocumentTexts.Read(folder.Folder, [source]);
        Assert.Equal("The board expelled Rogov.", texts.Words(new Evidence { Document = source, Start = paragraph.Start, End = paragraph.End }));
    }

    [Fact]
    public void Windows_1252_is_recognised_and_said()
    {
        DocumentText document = DocumentFile.Read("a.txt", "a", Encoding.Latin1.GetBytes("Muñoz accused Vélez of lying.")).Document!;
        Assert.StartsWith("Muñoz accused Vélez", document.Text, StringComparison.Ordinal);
        Assert.Contains("Windows-1252", Assert.Single(document.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "", "the file is empty")]
    [InlineData("a.txt", " \r\n\t ", "the file is empty")]
    [InlineData("a.docx", "PK\u0003\u0004abc", "this is a Word document")]
    [InlineData("a.zip", "PK\u0003\u0004abc", "this is a packed file")]
    [InlineData("a.rtf", @"{\rtf1 abc}", "this is a Rich Text document")]
    [InlineData("a.txt", "ab\0cd", "this is a binary file")]
    [InlineData("a.html", "<html><body><script>x</script></body></html>", "the web page holds no text")]
    public void What_cannot_be_read_is_refused_with_a_reason(string name, string content, string why)
    {
        DocumentReading reading = DocumentFile.Read(name, "a", Encoding.UTF8.GetBytes(content));
        Assert.Null(reading.Document);
        Assert.StartsWith(why, reading.Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf_16_is_refused_with_advice()
    {
        Problem problem = DocumentFile.Read("a.txt", "a", new byte[] { 0xFF, 0xFE, (byte)'a', 0 }).Problem!;
        Assert.Contains("iconv", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_a_problem_of_opening() => Assert.True(DocumentFile.Read("/nowhere/at/all.txt").CannotOpen);

    [Fact]
    public void A_folder_gives_its_documents_sorted_with_ids_that_differ()
    {
        using TemporaryFolder folder = new();
        foreach (string name in new[] { "b.txt", "a.html", "sub/b.txt", "x.json", ".hidden.txt", "out.parts/c.txt", "My  file (2).txt" }) folder.Write(name, "x");
        folder.Write("old.docx", "x");
        List<Problem> problems = [];
        IReadOnlyList<NamedDocument> found = DocumentFolder.Find([folder.Folder], problems);
        Assert.Equal(["My-file-2", "a", "b", "sub.b"], found.Select(document => document.Id));
        Assert.Contains(".docx", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_an_error()
    {
        using TemporaryFolder folder = new();
        List<Problem> problems = [];
        Assert.Empty(DocumentFolder.Find([folder.Folder], problems));
        Assert.Equal(Severity.Error, Assert.Single(problems).Severity);
    }
}
