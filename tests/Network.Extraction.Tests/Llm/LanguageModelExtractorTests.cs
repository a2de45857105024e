using System.Text.Json;
using Network.Extraction.Documents;
using Network.Extraction.Llm;
using Network.Model;

namespace Network.Extraction.Tests.Llm;

public sealed class LanguageModelExtractorTests
{
    private const string Text = """
        Minutes of 3 May 1951

        The Works Council expelled Stepan Rogov from the
        union. Rogov had accused Anton Belov of theft.

        Belov thanked the Council. He did not support Rogov.
        """;

    private static readonly DocumentText Document = DocumentReader.Read("minutes", Text.ReplaceLineEndings("\n"));
    private static readonly Actor Rogov = new("rogov", "Stepan Rogov") { Aliases = ["Rogov"], Kind = ActorKind.Person };
    private static readonly Actor Board = new("board", "Works Council") { Kind = ActorKind.Body };
    private static readonly SourceDocument Source = new() { Id = "minutes" };

    [Fact]
    public async Task A_proposal_whose_quote_is_in_the_text_is_kept_with_its_words_and_mark()
    {
        using ModelStub server = ModelStub.Saying(Relations(("Works Council", "expelled", "Stepan Rogov", 1, "The Works Council expelled Stepan Rogov from the union.", "expelled")));
        ExtractionResult result = await Ask(server);
        Relation relation = Assert.Single(result.Graph.Relations);
        Evidence piece = Assert.Single(relation.Evidence);
        Assert.Equal(("board", "expelled", "rogov", "llm:stub", 1), (relation.Source.Id, relation.Type.Id, relation.Target.Id, piece.Rule, piece.Paragraph));
        Assert.Equal("The Works Council expelled Stepan Rogov from the\nunion", Document.Text[piece.Start!.Value..piece.End!.Value]);
    }

    [Fact]
    public async Task What_rules_and_model_both_find_carries_both_marks()
    {
        using ModelStub server = ModelStub.Saying(Relations(("the Works Council", "expelled", "Rogov", 1, "The Works Council expelled Stepan Rogov", "expelled")));
        Evidence found = new() { Document = Source, Paragraph = 1, Start = 24, End = 60, Trigger = "expelled", Rule = "lexicon:expel" };
        ExtractionResult result = await Ask(server, new Relation("r1", Board, RelationTypes.BuiltIn.Find("expelled")!, Rogov) { Evidence = [found] });
        Assert.Equal("lexicon:expel + llm:stub", Assert.Single(Assert.Single(result.Graph.Relations).Evidence).Rule);
    }

    [Fact]
    public async Task Someone_whom_only_the_model_names_becomes_an_actor()
    {
        using ModelStub server = ModelStub.Saying(Relations(("Rogov", "accused", "Anton Belov", 1, "Rogov had accused Anton Belov of theft", "accused")));
        ExtractionResult result = await Ask(server);
        Assert.Equal("Anton Belov", Assert.Single(result.Graph.Relations).Target.Name);
        Assert.Equal(3, result.Graph.Actors.Count);
    }

    [Theory]
    [InlineData("Works Council", "expelled", "Stepan Rogov", "The Works Council threw out Stepan Rogov", "the quote is not in the text")]
    [InlineData("Works Council", "hugged", "Stepan Rogov", "The Works Council expelled Stepan Rogov", "the type is none of the vocabulary")]
    [InlineData("Ivan Petrov", "expelled", "Stepan Rogov", "The Works Council expelled Stepan Rogov", "an actor is not in the text")]
    [InlineData("Works Council", "expelled", "Anton Belov", "The Works Council expelled Stepan Rogov", "the quote does not name the target")]
    [InlineData("Rogov", "met", "Stepan Rogov", "The Works Council expelled Stepan Rogov", "source and target are one actor")]
    public async Task What_the_text_does_not_bear_out_is_dropped_with_its_reason(string source, string type, string target, string quote, string why)
    {
        using ModelStub server = ModelStub.Saying(Relations((source, type, target, 1, quote, "")));
        ExtractionResult result = await Ask(server);
        Assert.Empty(result.Graph.Relations);
        Assert.Equal($"model: {why}", Assert.Single(result.Dropped).Why);
    }

    [Fact]
    public async Task A_reference_counts_as_naming_one_whom_the_passage_names()
    {
        using ModelStub server = ModelStub.Saying(Relations(("Anton Belov", "supported", "Rogov", 2, "He did not support Rogov", "support")));
        Assert.Single((await Ask(server)).Graph.Relations);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again()
    {
        using ModelStub server = new((number, context) => number == 1 ? ModelStub.SendAsync(context, 429, "{}", "0")
            : number == 2 ? ModelStub.SendAsync(context, 500, "oops") : ModelStub.SayAsync(context, Good));
        Assert.Single((await Ask(server)).Graph.Relations);
        Assert.Equal(3, server.Requests);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_asked_again()
    {
        using ModelStub server = new((number, context) => number == 1 ? Task.Delay(TimeSpan.FromSeconds(20)) : ModelStub.SayAsync(context, Good));
        Assert.Single((await Ask(server, timeout: TimeSpan.FromSeconds(2))).Graph.Relations);
    }

    [Fact]
    public async Task A_server_that_stays_broken_is_given_up_with_one_clear_message()
    {
        using ModelStub server = new((_, context) => ModelStub.SendAsync(context, 503, "{}"));
        LanguageModelException failure = await Assert.ThrowsAsync<LanguageModelException>(() => Ask(server));
        Assert.Contains("after 3 attempts", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, server.Requests);
    }

    [Fact]
    public async Task A_refused_key_is_said_at_once()
    {
        using ModelStub server = new((_, context) => ModelStub.SendAsync(context, 401, "{}"));
        LanguageModelException failure = await Assert.ThrowsAsync<LanguageModelException>(() => Ask(server));
        Assert.Contains("NETWORK_LLM_KEY", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
        Assert.Equal("Bearer secret", Assert.Single(server.Keys));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_one_clear_message()
    {
        Uri address;
        using (ModelStub server = ModelStub.Saying("")) address = server.Address;
        LanguageModelException failure = await Assert.ThrowsAsync<LanguageModelException>(() => Ask(address));
        Assert.Contains("cannot be reached", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_knows_no_schema_is_asked_without()
    {
        using ModelStub server = new((number, context) => number == 1 ? ModelStub.SendAsync(context, 400, "{}") : ModelStub.SayAsync(context, Good));
        Assert.Single((await Ask(server)).Graph.Relations);
        Assert.Contains("json_schema", server.Bodies[0], StringComparison.Ordinal);
        Assert.DoesNotContain("json_schema", server.Bodies[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_json_is_asked_for_again_and_then_dropped()
    {
        using ModelStub server = ModelStub.Saying("I am sorry, but I cannot do that.");
        ExtractionResult result = await Ask(server);
        Assert.Equal("the model's answer is no whole JSON", Assert.Single(result.Dropped).Why);
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task Of_an_answer_that_was_cut_off_the_whole_proposals_are_kept()
    {
        using ModelStub server = ModelStub.Saying("```json\n" + Good[..^2] + ", {\"source\": \"Rogov\", \"ty");
        ExtractionResult result = await Ask(server);
        Assert.Single(result.Graph.Relations);
        Assert.Equal("the model's answer is no whole JSON", Assert.Single(result.Dropped).Why);
    }

    [Fact]
    public async Task The_narrator_of_the_document_heads_the_chain_of_speakers()
    {
        Actor petrov = new("petrov", "A. Petrov");
        SourceDocument told = new() { Id = "minutes", Narrator = petrov };
        using ModelStub server = ModelStub.Saying(Good);
        ExtractionResult rules = new() { Graph = new RelationGraph([petrov, Rogov, Board], []) { Documents = [told] } };
        ExtractionResult result = await Extractor(server.Address, TimeSpan.FromSeconds(30)).AddAsync(Document, rules, TestContext.Current.CancellationToken);
        Assert.Equal([petrov], Assert.Single(Assert.Single(result.Graph.Relations).Evidence).AssertedBy);
    }

    [Fact]
    public void Groups_overlap_by_a_paragraph_and_hold_every_paragraph()
    {
        string text = string.Join("\n\n", Enumerable.Range(1, 30).Select(i => $"The board expelled member number {i} from the union."));
        DocumentText document = DocumentReader.Read("long", text);
        List<ParagraphGroup> groups = ParagraphGroup.Of(document, 300);
        Assert.Equal(Enumerable.Range(1, 30), groups.SelectMany(group => group.Paragraphs.Select(paragraph => paragraph.Number)).Distinct());
        for (int i = 1; i < groups.Count; i++) Assert.Equal(groups[i - 1].Paragraphs[^1], groups[i].Paragraphs[0]);
        Assert.Equal(groups.Count, LanguageModelEstimate.Of(document, new LanguageModelOptions { Model = "m", GroupLength = 300 }).Requests);
    }

    [Theory]
    [InlineData("{\"relations\":[]}", 0, false)]
    [InlineData("[]", 0, false)]
    [InlineData("{\"note\":{\"relations\":1},\"relations\":[1,{}]}", 2, false)]
    [InlineData("{\"relations\":7}", 0, true)]
    [InlineData("{", 0, true)]
    [InlineData("", 0, true)]
    public void Answers_are_read_whatever_they_look_like(string text, int unreadable, bool isBroken)
    {
        Answer answer = Answer.Read(text);
        Assert.Equal((unreadable, isBroken), (answer.Unreadable, answer.IsBroken));
    }

    private static string Good => Relations(("Works Council", "expelled", "Rogov", 1, "The Works Council expelled Stepan Rogov", "expelled"));

    private static string Relations(params (string Source, string Type, string Target, int Paragraph, string Quote, string Trigger)[] relations) => JsonSerializer.Serialize(new
    {
        relations = relations.Select(one => new { source = one.Source, type = one.Type, target = one.Target, paragraph = one.Paragraph, quote = one.Quote, trigger = one.Trigger, modality = "asserted", negated = false, assertedBy = Array.Empty<string>() }),
    });

    private static LanguageModelExtractor Extractor(Uri address, TimeSpan timeout) =>
        LanguageModelExtractor.Connect(address, "secret", new LanguageModelOptions { Model = "stub", Retries = 2, FirstPause = TimeSpan.FromMilliseconds(10), Timeout = timeout });

    private static Task<ExtractionResult> Ask(ModelStub server, Relation? found = null, TimeSpan? timeout = null) => Ask(server.Address, found, timeout);

    private static Task<ExtractionResult> Ask(Uri address, Relation? found = null, TimeSpan? timeout = null)
    {
        ExtractionResult rules = new() { Graph = new RelationGraph([Rogov, Board], found is null ? [] : [found]) { Documents = [Source] } };
        return Extractor(address, timeout ?? TimeSpan.FromSeconds(60)).AddAsync(Document, rules, TestContext.Current.CancellationToken);
    }
}
