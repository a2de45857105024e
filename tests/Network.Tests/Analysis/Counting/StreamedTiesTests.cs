using System.Text;
using Network.Analysis.Counting;
using Network.Files;
using Network.Model;

namespace Network.Tests.Analysis.Counting;

public class StreamedTiesTests
{
    [Fact]
    public void A_streamed_list_counts_as_the_same_list_read_into_a_graph()
    {
        byte[] text = Encoding.UTF8.GetBytes("source,target,sign,weight\nb,a,-1,2\na,c,1,1\nc,c,1,1\nb,a,-1,0.5\n");
        CountedTies streamed = StreamedTies.Of(EdgeStreamReader.Read(text, "list.csv", cancellation: TestContext.Current.CancellationToken).Edges!);
        RelationGraph graph = EdgeListReader.Read(text, "list.csv").Graph!;
        CountedTies counted = CountingRules.Count(graph, RelationFilter.None);

        Assert.Equal(Ties(counted), Ties(streamed));
        Assert.Equal(counted.LeftOut, streamed.LeftOut);
        Assert.Equal(counted.IsEdgeList, streamed.IsEdgeList);
    }

    private static List<(string, string, sbyte, double)> Ties(CountedTies ties) =>
        [.. Enumerable.Range(0, ties.Count).Select(tie =>
            (ties.Actors.Id(ties.Source[tie]), ties.Actors.Id(ties.Target[tie]), ties.Sign[tie], ties.WeightOf(tie)))];
}
