using System.Globalization;
using System.Text;
using Network.Model;
using Network.Projection;
using Network.PropertyGraph;

namespace Network.Export;

/// <summary>Files for <c>neo4j-admin database import full</c>: the road for graphs of many millions of ties, into a database that is not running.</summary>
/// <remarks>
/// <para>Each file begins with its header (Neo4j's "CSV header format"). The main file holds the relations; beside it lie actors, documents, mentions,
/// what belongs to the file, and <c>-import.args</c>, which names them all with the options that they need: neo4j-admin reads it as <c>@FILE</c>.
/// Actors and documents are numbered apart (id spaces), so their ids may be equal.</para>
/// <para>A field in quotes is a text, an empty one in quotes the empty text, without quotes nothing. Lists are divided by a character that no
/// actor, alias or document of the graph contains. A list of one empty text cannot be told from none and is left out.</para>
/// <para>Rows are written as they are made; nothing is held, whatever the number of relations.</para>
/// </remarks>
public sealed class Neo4jAdminFormat : IExportFormat
{
    private const string ActorsEnding = "-actors.csv", DocumentsEnding = "-documents.csv", MentionsEnding = "-mentions.csv", FileEnding = "-network.csv", ArgumentsEnding = "-import.args";

    private Neo4jAdminFormat()
    {
    }

    /// <summary>The format.</summary>
    public static Neo4jAdminFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "csv-neo4j-admin";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public string? Reader => "neo4j-admin";

    /// <inheritdoc/>
    public string Description => "relations, and beside them actors, documents, mentions and arguments (-import.args), for neo4j-admin database import full";

    /// <inheritdoc/>
    public bool IsProjection => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesBeside(ExportInput input) => [ActorsEnding, DocumentsEnding, MentionsEnding, FileEnding, ArgumentsEnding];

    /// <inheritdoc/>
    public string? NextStep(string mainFile)
    {
        ArgumentNullException.ThrowIfNull(mainFile);
        string folder = Path.GetDirectoryName(mainFile) is { Length: > 0 } named ? $"in {named}, " : "";
        return $"with the server stopped, {folder}run: neo4j-admin database import full neo4j --overwrite-destination @{Path.GetFileNameWithoutExtension(mainFile)}{ArgumentsEnding}";
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">A stream cannot be written, or the file's name is one that neo4j-admin would take for a pattern.</exception>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        string name = target.NameOf("");
        if (name.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '_' or '-')))
            throw new IOException($"{name}: name the file with the letters a to z, digits, \".\", \"_\" and \"-\" only; neo4j-admin takes other names for patterns");
        ProjectedGraph graph = input.Projected;
        char divider = Divider(graph.Graph);
        bool breaks = WriteActors(graph, target.OpenBeside(ActorsEnding), divider);
        breaks |= WriteNodes(graph.Documents, PropertyNames.Document, PropertyNames.OfDocuments, target.OpenBeside(DocumentsEnding), divider);
        breaks |= WriteNodes([graph.File], PropertyNames.File, ["id", "title", PropertyNames.Mark], target.OpenBeside(FileEnding), divider);
        breaks |= WriteRelationships(graph.Relations, PropertyNames.Actor, graph.RelationProperties, target.Main, divider);
        breaks |= WriteRelationships(graph.Mentions, PropertyNames.Document, ["count", PropertyNames.Mark], target.OpenBeside(MentionsEnding), divider);
        using StreamWriter arguments = new(target.OpenBeside(ArgumentsEnding), Encoding.ASCII, leaveOpen: true) { NewLine = "\n" };
        foreach (string nodes in (string[])[ActorsEnding, DocumentsEnding, FileEnding]) arguments.WriteLine($"--nodes={target.NameOf(nodes)}");
        foreach (string relationships in (string[])["", MentionsEnding]) arguments.WriteLine($"--relationships={target.NameOf(relationships)}");
        arguments.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--array-delimiter=U+{(int)divider:X4}"));
        arguments.WriteLine($"--multiline-fields={(breaks ? "true" : "false")}");
        arguments.WriteLine("--bad-tolerance=0");
    }

    private static bool WriteActors(ProjectedGraph graph, Stream stream, char divider)
    {
        using Neo4jCsvWriter rows = new(stream, divider);
        IReadOnlyList<string> properties = graph.ActorProperties;
        rows.Header([.. properties.Select(name => name == "id" ? $"id:ID({PropertyNames.Actor})" : TypedName(name)), ":LABEL"]);
        foreach (Node node in graph.Actors)
        {
            foreach (string property in properties) rows.Field(node.Properties.GetValueOrDefault(property));
            rows.Field(node.Labels);
            rows.EndRow();
        }

        return rows.HasLineBreaks;
    }

    private static bool WriteNodes(IEnumerable<Node> nodes, string label, IReadOnlyList<string> properties, Stream stream, char divider)
    {
        using Neo4jCsvWriter rows = new(stream, divider);
        rows.Header([.. properties.Select(name => name == "id" ? $"id:ID({label})" : TypedName(name)), ":LABEL"]);
        foreach (Node node in nodes)
        {
            foreach (string property in properties) rows.Field(node.Properties.GetValueOrDefault(property));
            rows.Field(label);
            rows.EndRow();
        }

        return rows.HasLineBreaks;
    }

    private static bool WriteRelationships(IEnumerable<Relationship> relationships, string end, IReadOnlyList<string> properties, Stream stream, char divider)
    {
        using Neo4jCsvWriter rows = new(stream, divider);
        rows.Header([$":START_ID({PropertyNames.Actor})", ":TYPE", $":END_ID({end})", .. properties.Select(TypedName)]);
        foreach (Relationship relationship in relationships)
        {
            rows.Field(OwnId(relationship.Start));
            rows.Field(relationship.Type);
            rows.Field(OwnId(relationship.End));
            foreach (string property in properties) rows.Field(relationship.Properties.GetValueOrDefault(property));
            rows.EndRow();
        }

        return rows.HasLineBreaks;
    }

    private static string TypedName(string property) => property + ":" + property switch
    {
        "id" or "name" or "type" or "title" or "date" or "archive" or "url" or "to" or "modality" or "document" or "trigger" or "basis" or "unit" or PropertyNames.Mark => "string",
        "aliases" or "assertedBy" or "contestedBy" or "documents" => "string[]",
        "sign" or "count" or "paragraph" or "faction" => "long",
        "paragraphs" => "long[]",
        "dateFrom" or "dateTo" => "date",
        "negated" or "between" => "boolean",
        // Weights, certainties, margins and the measures.
        _ => "double",
    };

    /// <summary>A character that stands in nothing that a list may hold: names of actors and documents.</summary>
    private static char Divider(RelationGraph graph)
    {
        HashSet<char> taken = [];
        foreach (Actor actor in graph.Actors)
        {
            Take(taken, actor.Id);
            foreach (string alias in actor.Aliases) Take(taken, alias);
        }

        foreach (SourceDocument document in graph.Documents) Take(taken, document.Id);
        foreach (Relation relation in graph.Relations)
        {
            // A graph that was put together by hand may name documents that it does not list.
            foreach (Evidence piece in relation.Evidence)
            {
                if (piece.Document is not null) Take(taken, piece.Document.Id);
            }
        }

        // The separators of ASCII first, then what nobody types.
        for (char divider = '\u001F'; divider >= '\u001C'; divider--)
        {
            if (!taken.Contains(divider)) return divider;
        }

        for (char divider = '\uE000'; divider < '\uF8FF'; divider++)
        {
            if (!taken.Contains(divider)) return divider;
        }

        throw new IOException("The graph's names use every character that could divide lists.");
    }

    private static void Take(HashSet<char> taken, string text)
    {
        foreach (char letter in text)
        {
            if (letter is (>= '\u001C' and <= '\u001F') or (>= '\uE000' and <= '\uF8FF')) taken.Add(letter);
        }
    }

    private static string OwnId(string node) => node[(node.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
