using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class OwnOfficesTests
{
    [Theory]
    [InlineData("The council deposed the Oduro, Samuel Ansong. Later the Oduro appealed.", "Oduro", 2, "Samuel Ansong")]
    [InlineData("The verderer, Mr. Hugh Lacey, was dismissed. Lord Brandt praised the verderer.", "verderer", 2, "Hugh Lacey")]
    [InlineData("The botanist Lin Boyan was arrested. The students defended the botanist.", "botanist", 2, "Lin Boyan")]
    [InlineData("The board dismissed its fletcher, Mr. Amos Gill. The fletcher sued the board.", "fletcher", 2, "Amos Gill")]
    public void A_calling_that_the_document_joins_to_a_name_is_his_from_then_on(string text, string office, int occurrence, string name)
    {
        Assert.Equal([name], Reading.Of(text).Meant(text, office, occurrence));
    }

    [Fact]
    public void What_bears_a_name_without_being_a_person_is_no_calling()
    {
        const string text = "The trawler Maria Dolores left the port. Juan Prieto cursed the trawler.";
        Assert.Equal(["Juan Prieto"], Reading.Of(text).Names());
    }
}
