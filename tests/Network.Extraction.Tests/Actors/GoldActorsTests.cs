using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class GoldActorsTests
{
    [Fact]
    public void The_actors_of_the_ambassadors_diary_are_found_as_a_person_finds_them()
    {
        Assert.InRange(ActorScore.ScoreActors([SharedMaterial.Path("extraction", "gold", "ivanov-1956-09-01.gold.json")]).F1, 0.90, 1);
    }

    [Fact]
    public void The_actors_of_the_invented_minutes_and_cables_are_found()
    {
        string[] golds = [.. Enumerable.Range(1, 4).Select(i => SharedMaterial.Path("extraction", "gold", $"invented-0{i}.gold.json"))];
        Assert.InRange(ActorScore.ScoreActors(golds).F1, 0.85, 1);
    }

    [Fact]
    public void The_actors_of_our_own_open_texts_are_found()
    {
        string folder = Repository.Path("tests", "Network.Extraction.Tests", "Texts", "open");
        Assert.InRange(ActorScore.ScoreActors(Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal)).F1, 0.85, 1);
    }
}
