using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class OpeningsTests
{
    [Theory]
    [InlineData("Q. Who accused Otieno?\n\nA. Wanjala accused Otieno.", "Otieno Wanjala")]
    [InlineData("ACCRA, 3 June (Reuter) - Mr. Sarpong attacked Mr. Quaye.", "Sarpong Quaye")]
    [InlineData("MR. OWUSU (Sefwi North): Mr. Bonsu attacked Mr. Quaye.\n\nMR. OWUSU: Mr. Quaye left.", "OWUSU Bonsu Quaye")]
    public void What_stands_before_the_first_sentence_is_no_actor(string text, string actors) =>
        Assert.Equal(actors.Split(' ').Order(StringComparer.Ordinal), Reading.Of(text).Names().Order(StringComparer.Ordinal));

    [Fact]
    public void A_ship_is_no_person() =>
        Assert.Equal(["Otto Lindqvist"], Reading.Of("The steamer Aurora brought Captain Otto Lindqvist to Malmö.").Names());

    [Fact]
    public void A_maiden_name_is_an_alias() =>
        Assert.Contains("Ada Pike", Reading.Of("Mrs. Ada Lowell (née Ada Pike) attacked Otto Borg.").Actors[0].Aliases);
}
