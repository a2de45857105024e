using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class SurnameHonorificsTests
{
    [Fact]
    public void Pan_is_a_surname_before_a_Chinese_given_name_and_an_honorific_before_a_Polish_surname()
    {
        const string chinese = "Pan Guihua opposed the plan. Pan was dismissed.";
        Assert.Equal(["Pan Guihua"], Reading.Of(chinese).Names());
        const string polish = "Pan Wolicki opposed the plan. Wolicki was dismissed.";
        Assert.Equal(["Wolicki"], Reading.Of(polish).Names());
    }

    [Fact]
    public void An_office_behind_a_given_name_is_a_surname()
    {
        const string text = "Mr. Thomas Abbot accused Robert Marshal of theft. Marshal denied it and Abbot apologised.";
        ActorReadingIs(text, ["Thomas Abbot", "Robert Marshal"]);
        Assert.Equal(["Robert Marshal"], Reading.Of(text).Meant(text, "Marshal", 2));
        Assert.Equal(["Thomas Abbot"], Reading.Of(text).Meant(text, "Abbot", 2));
    }

    [Fact]
    public void The_office_itself_stays_an_office()
    {
        const string text = "Robert Dean accused the Bishop. The Bishop reproached Dean.";
        ActorReadingIs(text, ["Robert Dean", "Bishop"]);
    }

    private static void ActorReadingIs(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names());
}
