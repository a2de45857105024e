using System.Text;
using Network.Files;

namespace Network.Tests.Files;

public class RelationFileProblemTests
{
    /// <summary>Lines 2 and 3 are actors a and b; line 4 holds the relation's or another part's text, line 5 more parts.</summary>
    private static string File(string relation, string parts = "") => $$"""
        {"actors":[
        {"id":"a","name":"Anna"},
        {"id":"b","name":"Boris"}],"relations":[{"source":"a","type":"met","target":"b"},
        {{relation}}]
        {{parts}}}
        """;

    [Theory]
    [InlineData("""{"source":"a","type":"met","target":"x"}""", "f.json:4: error: the target \"x\" is not among the actors")]
    [InlineData("""{"source":"Anna","type":"met","target":"b"}""", "f.json:4: error: the source \"Anna\" is not among the actors (did you mean \"a\"?)")]
    [InlineData("""{"source":"a","type":"suported","target":"b"}""", "f.json:4: error: the type \"suported\" is not known (did you mean \"supported\"")]
    [InlineData("""{"source":"a","type":"Member Of","target":"b"}""", "f.json:4: error: the type \"Member Of\" is not known (did you mean \"member_of\"?)")]
    [InlineData("""{"source":"a","type":"zzzzz","target":"b"}""", "f.json:4: error: the type \"zzzzz\" is not known (declare it under \"types\")")]
    [InlineData("""{"source":"a","target":"b"}""", "f.json:4: error: the relation has no \"type\" (add \"type\")")]
    [InlineData("""{"source":"a","tpye":"met","target":"b"}""", "f.json:4: error: the relation has no \"type\" (\"tpye\" should read \"type\")")]
    [InlineData("""{"source":"a","type":"met","target":""}""", "f.json:4: error: the \"target\" of the relation is empty")]
    [InlineData("""{"source":"a","type":"met","target":7}""", "f.json:4: error: the \"target\" of the relation is 7 where a text is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","date":"1956-13"}""", "f.json:4: error: the \"date\" of the relation \"a met b\" is wrong: \"1956-13\" is not a date")]
    [InlineData("""{"source":"a","type":"met","target":"b","date":1956}""", "f.json:4: error: the \"date\" of the relation \"a met b\" is 1956 where a text is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","weight":0}""", "f.json:4: error: the \"weight\" of the relation \"a met b\" is 0 where a number above 0 is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","weight":-1}""", "is -1 where a number above 0 is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","weight":1e999}""", "is 1e999 where a number above 0 is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","weight":"NaN"}""", "is \"NaN\" where a number above 0 is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","sign":2}""", "is 2 where -1, 0 or 1 is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","sign":0.5}""", "is 0.5 where -1, 0 or 1 is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","to":"x"}""", "f.json:4: error: the third party \"x\" is not among the actors")]
    [InlineData("""{"id":"","source":"a","type":"met","target":"b"}""", "f.json:4: error: the \"id\" of the relation is empty")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":{}}""", "is an object where a list of objects is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[1]}""", "has a number in it where an object is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":0}]}""", "is 0 where a whole number, 1 or more is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"start":5,"end":5}]}""", "f.json:4: error: the span of the evidence \"a met b\" ends at 5, not behind its start 5")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"start":-1,"end":5}]}""", "is -1 where a whole number, 0 or more is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"document":"d"}]}""", "f.json:4: error: the document \"d\" is not among the documents (add it to \"documents\")")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"assertedBy":["x"]}]}""", "f.json:4: error: the speaker \"x\" is not among the actors")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"assertedBy":"a"}]}""", "is \"a\" where a list of texts is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"contestedBy":["x"]}]}""", "f.json:4: error: the contesting actor \"x\" is not among the actors")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"modality":"aleged"}]}""", "f.json:4: error: the modality \"aleged\" is not known (did you mean \"alleged\"?)")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"negated":"no"}]}""", "is \"no\" where true or false is wanted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"confidence":1.5}]}""", "is 1.5 where a number from 0 to 1 is wanted")]
    [InlineData("""{"source":"a","source":"b","type":"met","target":"b"}""", "f.json:4: error: the member \"source\" is there twice in one object")]
    public void A_wrong_relation_is_an_error_with_its_line(string relation, string problem)
    {
        ReadResult read = Read(File(relation));
        Assert.Null(read.Graph);
        Problem error = Assert.Single(read.Problems, one => one.Severity == Severity.Error);
        Assert.Contains(problem, error.ToString());
        Assert.Equal(4, error.Line);
        Assert.DoesNotContain(read.Problems, one => one.What.Contains("means nothing here"));
    }

    [Theory]
    [InlineData(""","documents":[{"title":"x"}]""", "f.json:5: error: the document has no \"id\"")]
    [InlineData(""","documents":[{"id":"d"},{"id":"d"}]""", "f.json:5: error: the document id \"d\" is there twice, first on line 5")]
    [InlineData(""","documents":[{"id":"d","narrator":"x"}]""", "f.json:5: error: the narrator of the document \"d\", \"x\" is not among the actors")]
    [InlineData(""","documents":[{"id":"d","date":"yesterday"}]""", "f.json:5: error: the \"date\" of the document \"d\" is wrong")]
    [InlineData(""","types":[{"id":"Bad Id"}]""", "f.json:5: error: the type id \"Bad Id\" is not allowed")]
    [InlineData(""","types":[{"id":"t","sign":2}]""", "is 2 where -1, 0 or 1 is wanted")]
    [InlineData(""","types":[{"id":"t"},{"id":"t"}]""", "f.json:5: error: the type \"t\" is declared twice, first on line 5")]
    [InlineData(""","types":[{"id":"t","symmetric":1}]""", "is 1 where true or false is wanted")]
    [InlineData(""","types":{}""", "is an object where a list of objects is wanted")]
    [InlineData(""","title":3""", "f.json:5: error: the \"title\" of the file is 3 where a text is wanted")]
    public void A_wrong_part_is_an_error_with_its_line(string part, string problem)
    {
        ReadResult read = Read(File("""{"source":"b","type":"met","target":"a"}""", part));
        Assert.Null(read.Graph);
        Assert.Contains(problem, Assert.Single(read.Problems).ToString());
    }

    [Theory]
    [InlineData("""{"id":"b","name":"B"},{"id":"b","name":"C"}""", "f.json:2: error: the actor id \"b\" is there twice, first on line 2 (give one of them another id)")]
    [InlineData("""{"id":"b"}""", "f.json:2: error: the actor \"b\" has no \"name\"")]
    [InlineData("""{"id":"b","name":""}""", "f.json:2: error: the \"name\" of the actor \"b\" is empty")]
    [InlineData("""{"name":"B"}""", "f.json:2: error: the actor has no \"id\"")]
    [InlineData("""{"id":"b","name":"B","kind":"persn"}""", "f.json:2: error: the kind \"persn\" of the actor \"b\" is not known (did you mean \"person\"?)")]
    [InlineData("""{"id":"b","name":"B","kind":"zzzzzzzz"}""", "(one of person, body, party, state, group, place, document, event, unknown)")]
    [InlineData("""{"id":"b","name":"B","aliases":[1]}""", "f.json:2: error: the list \"aliases\" of the actor \"b\" has a number in it")]
    [InlineData("""{"id":"b","name":"B","positions":["x"]}""", "has a text in it where an object is wanted")]
    public void A_wrong_actor_is_an_error_with_its_line(string actor, string problem)
    {
        ReadResult read = Read($$"""
            {"actors":[{"id":"a","name":"A"},
            {{actor}}],"relations":[]}
            """);
        Assert.Null(read.Graph);
        Assert.Contains(problem, Assert.Single(read.Problems, one => one.Severity == Severity.Error).ToString());
    }

    [Theory]
    [InlineData("""{"source":"a","type":"met","target":"a"}""", "f.json:4: warning: \"Anna\" is tied to itself: the relation is kept but never counted")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{}]}""", "f.json:4: warning: the evidence \"a met b\" names no paragraph")]
    [InlineData("""{"source":"a","type":"met","target":"b","evidence":[{"paragraph":1,"start":3}]}""", "f.json:4: warning: the span of the evidence \"a met b\" has no \"end\"")]
    [InlineData("""{"source":"a","type":"met","target":"b","wieght":3}""", "f.json:4: warning: the member \"wieght\" of the relation \"a met b\" is kept but means nothing here (did you mean \"weight\"?)")]
    [InlineData("""{"id":"r","source":"a","type":"met","target":"b"},{"id":"r","source":"b","type":"met","target":"a"}""", "f.json:4: warning: the relation id \"r\" is also that of another relation, on line 4")]
    public void A_doubtful_relation_is_kept_with_a_warning(string relation, string problem)
    {
        ReadResult read = Read(File(relation));
        Assert.NotNull(read.Graph);
        Assert.Equal(problem, Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Blank_names_unused_actors_and_idle_synonyms_are_warnings()
    {
        ReadResult read = Read("""
            {"types":[{"id":"hailed","synonyms":["praised"]}],"actors":[
            {"id":"a","name":" "},
            {"id":"b","name":"B","positions":[{"body":"c"}]},
            {"id":"c","name":"C"},{"id":"d","name":"D"}],
            "relations":[{"source":"a","type":"met","target":"b"}]}
            """);
        Assert.NotNull(read.Graph);
        Assert.Equal(
        [
            "f.json:1: warning: the synonym \"praised\" of the type \"hailed\" already means \"praised\" and stays so",
            "f.json:2: warning: the actor \"a\" has a blank name",
            "f.json:4: warning: the actor \"d\" is in no relation",
        ], read.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Relations_of_equal_source_type_target_and_id_are_an_error()
    {
        ReadResult read = Read(File("""
            {"id":"r","source":"a","type":"accused","target":"b"},
            {"id":"r","source":"a","type":"accused","target":"b"},
            {"id":"a-met-b-1","source":"a","type":"met","target":"b"}
            """));
        Assert.Equal(
        [
            "f.json:5: error: the relation id \"r\" is there twice for the same source, type and target, first on line 4 (give one of them another id)",
            "f.json:6: error: the relation id \"a-met-b-1\" is there twice for the same source, type and target, first on line 3 (give one of them another id)",
        ], read.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void All_problems_of_a_file_are_told_at_once_in_the_order_of_its_lines()
    {
        ReadResult read = Read("""
            {"relations":[
            {"source":"a","type":"supprted","target":"nobody","date":"soon"},
            {"source":"a","type":"met","target":"a","weight":"x"}],
            "actors":[
            {"id":"a","name":""}]}
            """);
        Assert.Equal([2, 2, 2, 3, 3, 5], read.Problems.Select(problem => problem.Line!.Value));
    }

    [Theory]
    [InlineData("", "f.json: error: the file is empty")]
    [InlineData(" \n ", "f.json: error: the file is empty")]
    [InlineData("[]", "f.json:1: error: a relation file is an object with \"actors\" and \"relations\", not a list")]
    [InlineData("\n{\"actors\":[]}", "f.json:2: error: the file has no \"relations\" (add \"relations\")")]
    [InlineData("{\"actors\":[],\"Relations\":[]}", "f.json:1: error: the file has no \"relations\" (\"Relations\" should read \"relations\")")]
    [InlineData("{\"actors\":[],\n\"relations\":[\n{\"source\":\"a", "f.json:3: error: the JSON ends in the middle: the file was cut off")]
    [InlineData("{\"actors\":[],\n\"relations\":[", "f.json:2: error: the JSON ends in the middle")]
    [InlineData("{\"actors\":[],\n\"relations\":[],}", "f.json:2: error: broken JSON at byte 16 of the line")]
    [InlineData("{\"actors\":[],\n\"relations\":[NaN]}", "JSON has no NaN and no Infinity")]
    [InlineData("{\"actors\":[]} x", "f.json:1: error: broken JSON at byte 15 of the line")]
    [InlineData("{\"actors\":[{\"id\":\"\\ud800\"}],\"relations\":[]}", "f.json:1: error: a text has half a character")]
    public void Broken_JSON_is_one_error_with_its_line(string json, string problem)
    {
        ReadResult read = Read(json);
        Assert.Null(read.Graph);
        Assert.Contains(problem, Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Every_way_to_cut_a_file_off_is_told_as_such_or_as_what_is_missing()
    {
        byte[] whole = Encoding.UTF8.GetBytes(RelationFileReaderTests.Example);
        for (int length = 1; length < whole.Length; length++)
        {
            ReadResult read = RelationFileReader.Read(whole.AsMemory(0, length), "f.json");
            Assert.Contains("the JSON ends in the middle", Assert.Single(read.Problems).What);
        }
    }

    [Fact]
    public void Values_nested_too_deep_are_an_error_and_no_stack_overflow()
    {
        Assert.Contains("nested more than 64 deep", Assert.Single(Read(new string('[', 100_000)).Problems).What);
        Assert.Contains("nested more than 64 deep", Assert.Single(Read($"{new string('[', 100)}{new string(']', 100)}").Problems).What);
    }

    [Fact]
    public void Wrong_UTF_8_is_an_error_with_line_and_byte()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("{\"actors\":[\n{\"id\":\"a\",\"name\":\"R\u00e1kosi\"}],\"relations\":[]}");
        Assert.Equal("f.json:2: error: byte 20 of the line is not UTF-8 (save the file as UTF-8)", Assert.Single(RelationFileReader.Read(bytes, "f.json").Problems).ToString());
        byte[] far = [.. Encoding.UTF8.GetBytes(new string('é', 100_000) + "\n"), 0xFF];
        Assert.Equal((2, "byte 1 of the line is not UTF-8"), RelationFileReader.Read(far, "f.json").Problems[0] switch { var problem => (problem.Line!.Value, problem.What) });
    }

    [Fact]
    public void Messages_stay_on_one_line_whatever_the_file_says()
    {
        ReadResult read = Read(File("""{"source":"a\nerror: x\u202e","type":"\t","target":"b"}"""));
        Assert.All(read.Problems, problem => Assert.DoesNotMatch("[\\n\\t\\u202e]", problem.ToString()));
        Assert.Contains("\"a\\nerror: x\\u202e\"", read.Problems[0].ToString());
    }

    private static ReadResult Read(string json) => RelationFileReader.Read(Encoding.UTF8.GetBytes(json), "f.json");
}
