using Network.Files;
using Network.Model;

namespace Network.Tests.Files;

public class DocumentTextsTests
{
    private static readonly SourceDocument Page = new() { Id = "page" }, Gone = new() { Id = "gone" };

    [Fact]
    public void Texts_at_hand_give_the_words_of_their_documents()
    {
        DocumentTexts texts = DocumentTexts.Of([Page, Gone], id => id == "page" ? "Anna met Boris." : null);
        Assert.Equal("met Boris", texts.Words(new Evidence { Document = Page, Start = 5, End = 14, Trigger = "met" }));
        Assert.Null(texts.Words(new Evidence { Document = Gone, Start = 0, End = 1 }));
        Assert.Equal(["gone"], texts.Missing);
    }

    [Fact]
    public void What_lies_in_the_folder_as_no_text_file_is_asked_for_elsewhere()
    {
        string folder = Directory.CreateTempSubdirectory("network-").FullName;
        File.WriteAllText(Path.Combine(folder, "page.txt"), "from the file");
        DocumentTexts texts = DocumentTexts.Read(folder, [Page, Gone], id => $"asked for {id}");
        Directory.Delete(folder, recursive: true);
        Assert.Equal("from", texts.Words(new Evidence { Document = Page, Start = 0, End = 4 }));
        Assert.Equal("gone", texts.Words(new Evidence { Document = Gone, Start = 10, End = 14 }));
        Assert.Empty(texts.Missing);
    }
}
