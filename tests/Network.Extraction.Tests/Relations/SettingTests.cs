using Network.Extraction.Documents;
using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

/// <summary>What the setting tells: a session, a letter, a conversation, an office held.</summary>
public sealed class SettingTests
{
    [Fact]
    public void A_meeting_that_expels_is_an_actor_and_one_that_begins_is_none()
    {
        Assert.Contains(Reading.Of("The meeting expelled Arno Beck from the union.").Names(), name => name == "meeting");
        Assert.DoesNotContain(Reading.Of("The meeting began at ten. Arno Beck spoke.").Names(), name => name == "meeting");
    }

    [Theory]
    [InlineData("Arno Beck accused Vera Holt of theft. Vera Holt rejected the accusations.")]
    [InlineData("Arno Beck accused Vera Holt of theft. Vera Holt called the charge a fabrication.")]
    [InlineData("Arno Beck accused Vera Holt of theft. Ivo Lang slept. Vera Holt dismissed the charge.")]
    public void Who_waves_a_charge_away_contradicts_its_author(string text) =>
        Assert.Contains("Vera Holt contradicted Arno Beck", RelationText.Facts(text));

    [Fact]
    public void Who_is_named_to_succeed_another_replaces_him() =>
        Assert.Contains("Arno Beck replaced Vera Holt", RelationText.Facts("The board removed Vera Holt and named Arno Beck to succeed her."));

    [Fact]
    public void To_condemn_an_arrest_is_not_to_arrest() =>
        Assert.DoesNotContain("Vera Holt detained Arno Beck", RelationText.Facts("Vera Holt condemned the arrest of Arno Beck."));

    [Fact]
    public void Who_is_named_above_was_appointed_to_nothing() =>
        Assert.DoesNotContain(RelationText.Facts("The committee met. The committee praised a printer named Arno Beck."), told => told.Contains("appointed", StringComparison.Ordinal));

    [Fact]
    public void In_a_history_a_body_that_is_named_once_does_not_elect_whom_the_text_tells_to_be_elected()
    {
        string[] years = [.. Enumerable.Range(1850, 20).Select(year => $"In {year} Arno Beck lived in Port Tarquin, and Vera Holt taught at the school there.")];
        const string career = "The Senate sat in the spring. Arno Beck was elected to the chamber of commerce and was named consul.", expulsion = "The Senate sat in the spring. The Senate accused Arno Beck. He was expelled.";
        Assert.DoesNotContain(RelationText.Facts(string.Join("\n\n", [.. years, career, .. years])), told => told.StartsWith("Senate appointed", StringComparison.Ordinal));
        Assert.Contains("Senate expelled Arno Beck", RelationText.Facts(expulsion));
        Assert.DoesNotContain("Senate expelled Arno Beck", RelationText.Facts(string.Join("\n\n", [.. years, expulsion, .. years])));
    }

    [Theory]
    [InlineData("The Duma met. The yunkers held cars that belonged to the disbanded Home Guard of Tarquin.")]
    [InlineData("The Duma met. Arno Beck was obliged to admit that he had lied.")]
    public void What_someone_is_or_must_do_is_no_act_of_the_session(string text) =>
        Assert.DoesNotContain(RelationText.Facts(text), told => told.StartsWith("Duma ", StringComparison.Ordinal));

    [Fact]
    public void In_the_record_of_a_conversation_the_partner_tells_what_follows()
    {
        const string text = "Record of a conversation\n3 May 1951\n\nI met Ivo Lang at the Embassy.\n\nArno Beck has threatened Vera Holt.\n\nEllen Roth\nCounsellor\n";
        RelationGraph graph = DocumentExtractor.Extract(DocumentReader.Read("talk", text), new ExtractionOptions()).Graph;
        Relation threat = Assert.Single(graph.Relations, relation => RelationText.Told(relation) == "Arno Beck threatened Vera Holt");
        Assert.Equal("Ivo Lang", threat.Evidence[0].AssertedBy[^1].Name);
    }

    [Fact]
    public void Whom_a_letter_greets_is_you()
    {
        const string text = "Bath, 7 November 1926\nDear Julian,\n\nArno Beck begs you to help him.\n\nYours,\nVera Holt\n";
        DocumentText document = DocumentReader.Read("letter", text);
        Assert.Equal("Julian", document.Addressee);
        Assert.Single(document.Paragraphs);
        Assert.Contains("Julian", Reading.Of(document).Names());
    }

    [Theory]
    [InlineData("The manager was Arno Beck. The manager resigned on Monday.", "manager", 2)]
    [InlineData("The clerk to the Inspector, Arno Beck, left. The clerk accused Vera Holt.", "clerk", 2)]
    [InlineData("Vera Holt wrote to the Governor. The latter, Colonel Arno Beck, replied. The Governor slept.", "Governor", 1)]
    public void An_office_is_whose_the_text_says_that_it_is(string text, string office, int occurrence) =>
        Assert.Equal(["Arno Beck"], Reading.Of(text).Meant(text, office, occurrence));

    [Fact]
    public void Another_spelling_in_brackets_is_an_alias() =>
        Assert.Contains("Bekk", Reading.Of("Arno Beck (also written Bekk) left. Vera Holt praised Beck.").Actor("Arno Beck").Aliases);
}
