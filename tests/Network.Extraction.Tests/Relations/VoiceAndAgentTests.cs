using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

public sealed class VoiceAndAgentTests
{
    [Theory]
    [InlineData("Arno Beck accused Vera Holt of theft.", "Arno Beck accused Vera Holt")]
    [InlineData("Vera Holt was accused by Arno Beck of theft.", "Arno Beck accused Vera Holt")]
    [InlineData("Vera Holt was arrested on Monday by the police.", "police detained Vera Holt")]
    [InlineData("Arno Beck fulminated against Vera Holt.", "Arno Beck criticized Vera Holt")]
    [InlineData("Ruth Pemberton pointed the finger at Harold Stokes.", "Ruth Pemberton accused Harold Stokes")]
    [InlineData("Arno Beck was no friend of Vera Holt.", "Arno Beck opposed Vera Holt")]
    public void Who_acts_is_the_subject_of_the_active_and_the_agent_of_the_passive(string text, string told) =>
        Assert.Contains(told, RelationText.Facts(text));

    [Fact]
    public void A_passive_without_an_agent_is_an_act_of_the_body_in_session_and_says_so()
    {
        const string text = "The Central Council praised Ivo Lang. Arno Beck and Vera Holt were expelled from the party.";
        Assert.Contains("Central Council expelled Arno Beck", RelationText.Facts(text));
        Assert.True(RelationText.Evidence(text, "Central Council expelled Vera Holt").SourceInferred);
    }

    [Fact]
    public void Telegrams_leave_articles_and_auxiliaries_out() =>
        Assert.Contains("militia detained Arno Beck", RelationText.Facts("Arno Beck arrested same night by militia."));

    [Fact]
    public void Who_has_something_done_acts() =>
        Assert.Contains("Arno Beck removed Vera Holt", RelationText.Facts("Arno Beck had Vera Holt removed from the board."));

    [Fact]
    public void Who_sets_free_is_who_detained_where_nobody_else_is_named()
    {
        string[] facts = RelationText.Facts("The police arrested Vera Holt. She was released on Friday.");
        Assert.Contains("police released Vera Holt", facts);
    }

    [Fact]
    public void Lists_stand_on_both_sides()
    {
        string[] facts = RelationText.Facts("Arno Beck, Vera Holt and Ivo Lang denounced Karel Moor and Petra Sand.");
        foreach (string source in (string[])["Arno Beck", "Vera Holt", "Ivo Lang"])
        {
            Assert.Contains($"{source} criticized Karel Moor", facts);
            Assert.Contains($"{source} criticized Petra Sand", facts);
        }
    }

    [Fact]
    public void Relative_clauses_and_appositions_between_the_parties_do_not_hide_them()
    {
        string[] facts = RelationText.Facts("Arno Beck, who had praised Ivo Lang, defended the treasurer, Vera Holt, in public.");
        Assert.Contains("Arno Beck praised Ivo Lang", facts);
        Assert.Contains("Arno Beck supported Vera Holt", facts);
    }

    [Fact]
    public void Replacing_one_by_another_tells_of_both()
    {
        string[] facts = RelationText.Facts("The Council replaced Arno Beck with Vera Holt.");
        Assert.Contains("Council removed Arno Beck", facts);
        Assert.Contains("Vera Holt replaced Arno Beck", facts);
        Assert.Contains("Council appointed Vera Holt", facts);
    }

    [Fact]
    public void Those_who_join_forces_are_allies_of_each_other() =>
        Assert.Contains("Arno Beck allied_with Vera Holt", RelationText.Facts("Arno Beck and Vera Holt formed an alliance."));
}
