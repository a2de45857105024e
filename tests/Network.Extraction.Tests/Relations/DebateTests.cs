using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>What minutes and records tell without naming the other party again.</summary>
public sealed class DebateTests
{
    [Fact]
    public void Who_speaks_for_and_against_a_motion_takes_sides_with_its_mover()
    {
        string[] facts = RelationText.Facts("Arno Beck moved that the report be rejected, and Vera Holt seconded. Ivo Lang and Emil Roth spoke against; Jan Falk in favour.");
        Assert.Contains("Vera Holt supported Arno Beck", facts);
        Assert.Contains("Ivo Lang opposed Arno Beck", facts);
        Assert.Contains("Emil Roth opposed Arno Beck", facts);
        Assert.Contains("Jan Falk supported Arno Beck", facts);
        Assert.DoesNotContain("Ivo Lang opposed Jan Falk", facts);
    }

    [Theory]
    [InlineData("Vera Holt was dismissed, and her post went to Ivo Lang.", "Ivo Lang replaced Vera Holt")]
    [InlineData("Arno Beck had asked for a seat, and Vera Holt would not hear of it.", "Vera Holt rejected Arno Beck")]
    [InlineData("Arno Beck shouted that Vera Holt had signed the paper.", "Arno Beck accused Vera Holt")]
    [InlineData("Arno Beck said that Vera Holt had \"eaten the pipes\".", "Arno Beck criticized Vera Holt")]
    [InlineData("Arno Beck said that Vera Holt had behaved with great restraint.", "Arno Beck praised Vera Holt")]
    [InlineData("The police arrested Vera Holt on a charge of spying.", "police accused Vera Holt")]
    [InlineData("Arno Beck complained about his colleagues, Vera Holt above all.", "Arno Beck criticized Vera Holt")]
    [InlineData("It was Arno Beck himself who accused Vera Holt.", "Arno Beck accused Vera Holt")]
    [InlineData("Arno Beck described the dam as a vanity which had cost lives, and accused Vera Holt.", "Arno Beck accused Vera Holt")]
    [InlineData("The Town Council met on Monday. Members expelled Vera Holt.", "Town Council expelled Vera Holt")]
    public void Who_does_what_to_whom_is_read(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));

    [Theory]
    [InlineData("The Town Council met on Monday. Vera Holt was howled down by the gallery.")]
    [InlineData("The Harbour Board met. Vera Holt was howled down from the back benches.")]
    [InlineData("The Harbour Board met. Had Vera Holt written about the rice, Arno Beck would have been shot.")]
    [InlineData("The Harbour Board met. Vera Holt had herself signed the paper.")]
    public void Nobody_is_guessed_where_another_did_it_or_nobody_was_bidden(string text) => Assert.Empty(RelationText.Facts(text));

    [Fact]
    public void You_will_recall_tells_what_has_happened() =>
        Assert.Equal(Modality.Asserted, RelationText.Evidence("You will recall that Arno Beck arrested Vera Holt.", "Arno Beck detained Vera Holt").Modality);
}
