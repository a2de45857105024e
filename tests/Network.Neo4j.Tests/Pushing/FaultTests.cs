using Network.Files;
using Network.Model;
using Network.Neo4j.Pushing;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Pushing;

[Collection("server")]
public sealed class FaultTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_server_that_is_killed_in_the_middle_of_a_push_gets_the_rest_by_pushing_again()
    {
        fixture.SkipWithoutServer();
        if (fixture.Shared is not { } shared)
        {
            Assert.Skip("only the server of the shared material can be killed");
            return;
        }

        await fixture.EmptyAsync();
        RelationGraph graph = Many(20_000);
        int batches = 0;
        Relay kill = new(value =>
        {
            if (value.What == "relations" && ++batches == 5) shared.Kill();
        });
        await using (IGraphServer server = fixture.Open())
            await Assert.ThrowsAsync<ServerException>(() => server.PushAsync(graph, new PushOptions { BatchSize = 1_000, Progress = kill }));
        shared.Start();
        await using IGraphServer again = fixture.Open();
        long survived = await again.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)");
        Assert.InRange(survived, 1, 19_999);
        PushResult rest = await again.PushAsync(graph);
        Assert.Equal(survived, rest.Relations.Unchanged);
        Assert.Equal(20_000, await again.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)"));
    }

    [Fact]
    public async Task What_was_done_though_its_answer_got_lost_is_done_once()
    {
        fixture.SkipWithoutServer();
        await fixture.EmptyAsync();
        RelationGraph graph = Many(5_000);
        await using LossyProxy proxy = new(new Uri(fixture.Address).Port);
        await using IGraphServer server = Servers.Open(fixture.Settings with { Address = proxy.Address });
        PushResult result = await server.PushAsync(graph, new PushOptions { BatchSize = 500 });
        Assert.True(proxy.Lost >= 3, "the proxy lost no answer");
        Assert.Equal(5_000, result.Relations.Total);
        await using IGraphServer direct = fixture.Open();
        Assert.Equal(5_000, await direct.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)"));
        Assert.Equal(Graphs.Text(graph), await direct.PullTextAsync());
    }

    [Fact]
    public async Task An_interrupted_push_rolls_back_its_batch_and_goes_on_when_called_again()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Many(5_000);
        using CancellationTokenSource stop = new();
        Relay cancel = new(value =>
        {
            if (value.What == "relations" && value.Done >= 1_000) stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new Pusher(server, new PushOptions { BatchSize = 500, Progress = cancel }).PushAsync(new Projection.ProjectedGraph(graph), stop.Token));
        Assert.Equal(0, await server.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)") % 500);
        await server.PushAsync(graph);
        Assert.Equal(5_000, await server.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)"));
    }

    [Fact]
    public async Task A_hundred_thousand_relations_of_ten_thousand_actors_arrive_and_come_back()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Many(100_000);
        await server.PushAsync(graph);
        Assert.Equal(100_000, await server.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)"));
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
    }

    private static RelationGraph Many(int relations)
    {
        using TemporaryFolder folder = new();
        Random random = new(7);
        string rows = string.Concat(Enumerable.Range(0, relations).Select(_ => $"n{random.Next(10_000)},n{random.Next(10_000)},{(random.Next(4) == 0 ? -1 : 1)}\n"));
        return InputLoader.Load([folder.Write("many.csv", "source,target,sign\n" + rows)], new LoadOptions()).Graph!;
    }

    private sealed class Relay(Action<PushProgress> tell) : IProgress<PushProgress>
    {
        public void Report(PushProgress value) => tell(value);
    }
}
