using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class PredicatesTests
{
    [Theory]
    [InlineData("Otto Brandl was elected chairman in May. The chairman thanked Ida Falk.", "chairman", 2)]
    [InlineData("The congress elected Otto Brandl chairman. The chairman thanked Ida Falk.", "chairman", 2)]
    [InlineData("Otto Brandl was made Minister of Mines. The Minister thanked Ida Falk.", "Minister", 2)]
    [InlineData("Otto Brandl became treasurer of the league. The treasurer thanked Ida Falk.", "treasurer", 2)]
    public void An_office_that_a_clause_gives_is_held_from_then_on(string text, string office, int occurrence)
    {
        Assert.Equal(["Otto Brandl"], Reading.Of(text).Meant(text, office, occurrence));
    }

    [Theory]
    [InlineData("Otto Brandl was not elected chairman. The chairman thanked Ida Falk.")]
    [InlineData("Otto Brandl would be elected chairman. The chairman thanked Ida Falk.")]
    public void An_office_that_was_denied_or_is_to_come_is_held_by_another(string text)
    {
        Assert.DoesNotContain("Otto Brandl", Reading.Of(text).Meant(text, "chairman", 2));
    }

    [Fact]
    public void An_office_that_is_only_given_makes_no_actor_of_its_own()
    {
        Assert.Equal(["Otto Brandl", "Ida Falk"], Reading.Of("Otto Brandl was nominated as Minister of Mines. Ida Falk opposed him.").Names());
    }
}
