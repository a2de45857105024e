using System.Text.Json;
using CsCheck;
using Network.Files;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Files;

/// <summary>graphs/relations.schema.json, checked with a validator that we did not write.</summary>
public sealed class RelationsSchemaTests : IDisposable
{
    private const string Validate = """
        import json, sys
        from jsonschema import Draft202012Validator
        schema = json.load(open(sys.argv[1], encoding='utf-8'))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for case in json.load(open(sys.argv[2], encoding='utf-8')):
            print('good' if validator.is_valid(case) else 'bad')
        """;

    private readonly string _cases = Path.GetTempFileName();

    public void Dispose() => File.Delete(_cases);

    [Fact]
    public void Good_files_are_valid()
    {
        Assert.Equal(["good", "good", "good"], Check(
            RelationFileReaderTests.Example,
            """{"actors":[],"relations":[]}""",
            """{"actors":[{"id":"a","name":"A","memo":1}],"relations":[{"source":"a","type":"met","target":"a","date":"../1956","memo":[]}],"notes":"n"}"""));
    }

    [Fact]
    public void Files_that_the_reader_refuses_for_their_form_are_invalid()
    {
        string[] bad =
        [
            "[]", "{}", """{"actors":[]}""", """{"actors":{},"relations":[]}""",
            """{"actors":[{"id":"a"}],"relations":[]}""", """{"actors":[{"id":"","name":"A"}],"relations":[]}""", """{"actors":[{"id":"a","name":""}],"relations":[]}""",
            """{"actors":[{"id":"a","name":"A","kind":"persn"}],"relations":[]}""", """{"actors":[{"id":"a","name":"A","aliases":"B"}],"relations":[]}""",
            .. Relations("\"sign\":2", "\"weight\":0", "\"weight\":-1", "\"weight\":\"1\"", "\"date\":\"yesterday\"", "\"date\":1956", "\"to\":7", "\"evidence\":{}",
                "\"evidence\":[{\"paragraph\":0}]", "\"evidence\":[{\"modality\":\"aleged\"}]", "\"evidence\":[{\"confidence\":2}]", "\"evidence\":[{\"assertedBy\":\"a\"}]",
                "\"evidence\":[{\"start\":-1}]", "\"evidence\":[{\"negated\":\"no\"}]"),
            """{"actors":[],"relations":[{"source":"a","target":"b"}]}""",
            """{"actors":[],"relations":[],"types":[{"id":"Bad Id"}]}""", """{"actors":[],"relations":[],"documents":[{"title":"no id"}]}""",
        ];
        Assert.All(bad, json => Assert.Null(RelationFileReader.Read(System.Text.Encoding.UTF8.GetBytes(json), "f").Graph));
        Assert.All(Check(bad).Zip(bad), pair => Assert.Equal(("bad", pair.Second), pair));
    }

    [Fact]
    public void What_the_writer_writes_is_valid()
    {
        List<string> written = [];
        GraphGen.Graph.Sample(graph =>
        {
            using MemoryStream stream = new();
            RelationFileWriter.Write(graph, stream);
            lock (written) written.Add(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        }, iter: 60);
        Assert.All(Check([.. written]), answer => Assert.Equal("good", answer));
    }

    [Fact]
    public void The_choices_are_those_of_the_program()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.Path("graphs", "relations.schema.json")));
        JsonElement parts = schema.RootElement.GetProperty("$defs");
        Assert.Equal(ActorKinds.All.Select(kind => kind.Id()), Choices(parts, "actor", "kind"));
        Assert.Equal(Modalities.All.Select(modality => modality.Id()), Choices(parts, "evidence", "modality"));
    }

    private static IEnumerable<string> Choices(JsonElement parts, string part, string member) =>
        parts.GetProperty(part).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!);

    private static IEnumerable<string> Relations(params string[] members) =>
        members.Select(member => $$"""{"actors":[{"id":"a","name":"A"}],"relations":[{"source":"a","type":"met","target":"a",{{member}}}]}""");

    private string[] Check(params string[] cases)
    {
        File.WriteAllText(_cases, $"[{string.Join(",", cases)}]");
        (int probe, _, string missing) = Command.Run("/usr/bin/python3", "-c", "import jsonschema");
        if (probe != 0 && Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip($"python3-jsonschema is not installed: {missing}");
        (int exit, string output, string error) = Command.Run("/usr/bin/python3", "-c", Validate, Repository.Path("graphs", "relations.schema.json"), _cases);
        Assert.True(exit == 0, error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
