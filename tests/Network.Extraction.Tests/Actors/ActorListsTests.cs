using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

/// <summary>Exactly those who act are actors: with titles, honours, nicknames and bynames, and no months, posts and workplaces.</summary>
public sealed class ActorListsTests
{
    private const double Exact = 0.95;

    [Fact]
    public void Short_texts_name_these_actors_and_no_others()
    {
        string[][] rows = [.. File.ReadLines(Repository.Path("tests", "Network.Extraction.Tests", "Actors", "actors.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
        List<string> wrong = [];
        foreach (string[] row in rows)
        {
            string names = string.Join('|', RelationText.Graph(row[0] + "\n").Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));
            if (names != row[1]) wrong.Add($"{row[0]}\n  {names}");
        }

        Assert.True(rows.Length >= 100, $"{rows.Length} rows");
        Assert.True(rows.Length - wrong.Count >= Exact * rows.Length, $"{wrong.Count} of {rows.Length}:\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("Colonel (retired) Tunde Fashola, O.B.E., M.P., praised Vera Holt.", "Tunde Fashola", null)]
    [InlineData("Captain Luis \"Lobo\" Arancibia praised Vera Holt.", "Luis Arancibia", "Lobo")]
    [InlineData("Sir Geoffrey (Geoff) Lanyon praised Vera Holt.", "Geoffrey Lanyon", "Geoff")]
    [InlineData("Ben Osei, better known as the Lame, praised Vera Holt.", "Ben Osei", "the Lame")]
    [InlineData("Abu Firas, whose real name is Nabil Sharaf, praised Vera Holt.", "Abu Firas", "Nabil Sharaf")]
    [InlineData("The adventurer Bardhi praised Vera Holt.", "Bardhi", null)]
    [InlineData("Vera Holt was sheltered by the Sisters of Mercy.", "Sisters of Mercy", null)]
    [InlineData("The Banco Mercantil supported Vera Holt.", "Banco Mercantil", null)]
    [InlineData("Its organ, Neue Wacht, accused Vera Holt.", "Neue Wacht", null)]
    [InlineData("Vera Holt named the correspondent Xie Min. Karel Moor laughed.", "Xie Min", null)]
    public void Names_are_found_with_what_stands_beside_them(string text, string name, string? alias)
    {
        var actor = Reading.Of(text).Actor(name);
        if (alias is not null) Assert.Contains(alias, actor.Aliases);
        Assert.Equal(name, actor.Name);
    }
}
