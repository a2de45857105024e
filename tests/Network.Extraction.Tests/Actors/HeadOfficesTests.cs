using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class HeadOfficesTests
{
    [Theory]
    [InlineData("In the chair: Comrade Belov.\n\n", "Belov opened the meeting. The chairman thanked Stoll.", "chairman", "Belov")]
    [InlineData("Secretary: Mora.\n\n", "Mora read the report. The Secretary attacked Stoll.", "Secretary", "Mora")]
    [InlineData("Present: the director of the foundry, A. N. Orlov, his deputy, I. P. Sorin, and others.\n\n", "Orlov spoke first. The director blamed Sorin.", "director", "A. N. Orlov")]
    [InlineData("Present: the President (Cde. Joseph Moyo), the National Chairman (Cde. Tobias Orlov), Cdes Sorin and Banda.\n\n", "Banda spoke. The National Chairman called Sorin to order.", "National Chairman", "Tobias Orlov")]
    public void The_head_tells_who_holds_an_office(string head, string body, string office, string name)
    {
        string text = head + body + "\n";
        Assert.Equal([name], Reading.Of(Reading.Document(text, head.Length, null)).Meant(text, office, head.Contains(office, StringComparison.Ordinal) ? 2 : 1));
    }
}
