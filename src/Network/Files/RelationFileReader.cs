using Network.Files.Json;
using Network.Files.Relations;
using Network.Model;

namespace Network.Files;

/// <summary>Reads relation files: UTF-8 JSON as <c>graphs/relations.schema.json</c> describes it.</summary>
public static class RelationFileReader
{
    private static readonly string[] Parts = ["actors", "relations", "documents", "types"];

    /// <summary>Reads a file from a stream to its end; see <see cref="Read(ReadOnlyMemory{byte}, string)"/>.</summary>
    public static ReadResult Read(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), fileName);
    }

    /// <summary>Reads a file that is in memory. All its problems are told at once, each with its line.</summary>
    /// <param name="content">UTF-8 with or without byte-order mark.</param>
    /// <param name="fileName">The name to show in problems.</param>
    /// <returns>The graph, when there are no errors. Members that the format does not know are kept in it.</returns>
    /// <remarks>Linear in the size of the file; needs about three times its size in memory.</remarks>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string fileName)
    {
        ProblemList problems = new(fileName);
        RelationGraph? graph = JsonTree.Parse(content, problems) is { } tree ? Graph(tree.Root, problems) : null;
        return new ReadResult(problems.HasErrors ? null : graph, problems.ToList());
    }

    private static RelationGraph? Graph(JsonAt root, ProblemList problems)
    {
        if (!root.IsObject)
        {
            problems.Error(root.Line, $"a relation file is an object with \"actors\" and \"relations\", not {root.Sort}");
            return null;
        }

        JsonFields file = new(root, "file", problems);
        FileNames names = new(problems);
        if (file.Take("actors") is null) problems.Error(root.Line, "the file has no \"actors\"", Mend(root, "actors"));
        if (file.Take("relations") is null) problems.Error(root.Line, "the file has no \"relations\"", Mend(root, "relations"));
        string? title = file.Text("title");
        List<RelationType> types = TypeSection.Read(file, problems);
        names.Types = RelationTypes.With(types);
        List<(Actor Actor, int Line)> actors = ActorSection.Read(file, names);
        List<SourceDocument> documents = DocumentSection.Read(file, names);
        List<Relation> relations = RelationSection.Read(file, names);
        System.Text.Json.Nodes.JsonObject? extra = file.Rest();
        TellUnused(actors, names);
        if (problems.HasErrors) return null;
        return new RelationGraph(actors.Select(entry => entry.Actor), relations)
        {
            Title = title,
            Documents = documents,
            DeclaredTypes = types,
            Extra = extra,
        };
    }

    private static string Mend(JsonAt root, string part)
    {
        IEnumerable<string> others = root.Members.Select(member => member.Name).Except(Parts);
        return DidYouMean.Among(part, others, 1) is [string found] ? $"{Quoted.Of(found)} should read \"{part}\"" : $"add \"{part}\": []";
    }

    private static void TellUnused(List<(Actor Actor, int Line)> actors, FileNames names)
    {
        foreach ((Actor actor, _) in actors)
        {
            foreach (Position position in actor.Positions)
            {
                if (position.Body is not null && names.HasActor(position.Body)) names.Actor(position.Body, 0, "");
            }
        }

        foreach ((Actor actor, int line) in actors)
        {
            if (!names.UsedActors.Contains(actor)) names.Problems.Warn(line, $"the actor {Quoted.Of(actor.Id)} is in no relation");
        }
    }
}
