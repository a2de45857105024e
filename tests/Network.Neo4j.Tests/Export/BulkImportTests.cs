using Network.Export;
using Network.Model;
using Network.Neo4j.Tests.Support;
using Network.Projection;

namespace Network.Neo4j.Tests.Export;

/// <summary>Real neo4j-admin takes the files, and a real server then holds the graph.</summary>
public sealed class BulkImportTests
{
    [Fact]
    public async Task What_neo4j_admin_imports_is_what_a_push_makes()
    {
        string script = SharedMaterial.Path("neo4j", "neo4j");
        using TemporaryFolder folder = new();
        RelationGraph graph = Joined(Graphs.Shipped("august-1956.json"), Graphs.OfHostileNames());
        string main = FolderTarget.Write(folder, Neo4jAdminFormat.Instance, new ExportInput(new ProjectedGraph(graph)));

        using SharedServer? server = SharedServer.Prepare(out string why, "--no-gds");
        if (server is null) Assert.Skip(why);
        (int code, string output, string error) = Command.Run("env", $"NEO4J_ADMIN={script} admin {server.Home}", "bash", Repository.Path("docs", "neo4j-admin-import.sh"), main);
        Assert.True(code == 0, output + error);
        server.Start();
        Assert.True(ServerAddress.TryParse(server.Http, out ServerAddress? address, out string bad), bad);
        await using IGraphServer opened = Servers.Open(new ServerSettings { Address = address, Credentials = new ServerCredentials("neo4j", server.Password) });
        Assert.Equal(Graphs.Text(graph), await opened.PullTextAsync());
        Pushing.Expect.NothingWritten(await opened.PushAsync(graph));
    }

    /// <summary>Both graphs in one, so that one start of a server is enough.</summary>
    private static RelationGraph Joined(RelationGraph one, RelationGraph other) =>
        new([.. one.Actors, .. other.Actors], [.. one.Relations, .. other.Relations])
        {
            Title = one.Title,
            Documents = [.. one.Documents, .. other.Documents],
            DeclaredTypes = one.DeclaredTypes,
            Extra = one.Extra,
        };
}
