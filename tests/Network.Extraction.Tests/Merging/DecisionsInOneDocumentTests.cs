using Network.Extraction.Documents;
using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Tests.Merging;

public sealed class DecisionsInOneDocumentTests
{
    private const string Text = "Daniel Moriarty accused the board of theft. Dan Moriarty praised Ida Falk. Moriarty attacked the Dock Council. The Council expelled Falk.";

    [Fact]
    public void Names_that_are_never_the_same_are_two_actors_with_their_own_relations()
    {
        ExtractionResult result = Extract(Text, "never: [[Daniel Moriarty, Dan Moriarty]]");
        Assert.Equal(["Daniel Moriarty", "Dan Moriarty"], result.Graph.Actors.Select(actor => actor.Name).Where(name => name.Contains("Moriarty", StringComparison.Ordinal)));
        Assert.Equal("Dan Moriarty", Assert.Single(result.Graph.Relations, relation => relation.Type.Id == "praised").Source.Name);
        Assert.Single(Extract(Text, "").Graph.Actors, actor => actor.Name.Contains("Moriarty", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bare_surname_that_is_never_a_persons_is_another()
    {
        ExtractionResult result = Extract("Otto Brandl praised Ida Falk. Brandl attacked Karl Winter.", "never: [[Otto Brandl, Brandl]]");
        Assert.Equal("Brandl", Assert.Single(result.Graph.Relations, relation => relation.Type.Id != "praised").Source.Name);
    }

    [Fact]
    public void Bodies_that_are_never_the_same_stay_apart()
    {
        ExtractionResult result = Extract("The Dock Council praised Ida Falk. The Council expelled Karl Winter.", "never: [[Dock Council, Council]]");
        Assert.Equal("Council", Assert.Single(result.Graph.Relations, relation => relation.Type.Id == "expelled").Source.Name);
    }

    [Fact]
    public void Names_decided_to_be_the_same_are_one_actor_that_references_follow_and_the_reason_is_told()
    {
        ExtractionResult result = Extract("Otto Brandl praised Ida Falk. \"Kestrel\" met Karl Winter. Kestrel insulted Winter.", "same: [[Otto Brandl, Kestrel]]");
        Actor brandl = Assert.Single(result.Graph.Actors, actor => actor.Name == "Otto Brandl");
        Assert.Contains("Kestrel", brandl.Aliases);
        Assert.DoesNotContain(result.Graph.Actors, actor => actor.Name == "Kestrel");
        Assert.Contains(result.Merges, merge => merge.Kept == "Otto Brandl" && merge.Merged == "Kestrel" && merge.Reason.Contains("decided", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_name_of_a_decision_is_the_one_to_show() =>
        Assert.Contains(Extract("Otto Brandl praised Ida Falk. Kestrel insulted Winter.", "same: [[Kestrel, Otto Brandl]]").Graph.Actors, actor => actor.Name == "Kestrel" && actor.Aliases.Contains("Otto Brandl"));

    [Fact]
    public void A_title_can_be_decided_on()
    {
        const string text = "The chairman, Otto Brandl, praised Ida Falk. The chairman attacked Karl Winter.";
        Assert.Equal("Otto Brandl", Attacker(Extract(text, "")));
        Assert.Equal("Ida Falk", Attacker(Extract(text, "same: [[Ida Falk, chairman]]")));
        Assert.NotEqual("Otto Brandl", Attacker(Extract(text, "never: [[Otto Brandl, chairman]]")));
    }

    [Fact]
    public void Each_merge_names_the_spelling_that_its_reason_speaks_of() =>
        Assert.All(Extract(Text, "").Merges, merge => Assert.Contains($"\"{merge.Merged}\"", merge.Reason, StringComparison.Ordinal));

    private static string? Attacker(ExtractionResult result) => result.Graph.Relations.FirstOrDefault(relation => relation.Target.Name == "Karl Winter")?.Source.Name;

    private static ExtractionResult Extract(string text, string decisions) =>
        DocumentExtractor.Extract(DocumentReader.Read("a", text), new ExtractionOptions { Decisions = MergeDecisions.Read(decisions, "m.yaml", []) });
}
