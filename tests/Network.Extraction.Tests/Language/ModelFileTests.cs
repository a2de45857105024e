using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        LinearModel tagging = new(["DT", "NN", "VBD"], [3, 9, 70_000], [0, 1, 3, 4], [1, 0, 2, 2], [-5, 1, 30_000, -30_000]);
        ParserNetwork parsing = Network();
        WordClusters clusters = new([5, 300, 90_000], [1, 255, 7]);
        using MemoryStream stream = new();
        ModelFile.Write(stream, clusters, tagging, parsing);
        stream.Position = 0;
        (WordClusters groups, LinearModel tags, ParserNetwork arcs) = ModelFile.Read(stream);
        Assert.Equal(clusters.Words, groups.Words);
        Assert.Equal([1, 255, 7], groups.Clusters.ToArray());
        Assert.Equal(255, groups.Of(300));
        Assert.Equal(0, groups.Of(301));
        Assert.Equal(tagging.Classes, tags.Classes);
        Assert.Equal(tagging.Keys, tags.Keys);
        for (int row = 0; row < 3; row++)
        {
            Assert.Equal(tagging.Row(row).Classes.ToArray(), tags.Row(row).Classes.ToArray());
            Assert.Equal(tagging.Row(row).Weights.ToArray(), tags.Row(row).Weights.ToArray());
        }

        Assert.Equal(parsing.Labels, arcs.Labels);
        Assert.Equal(parsing.Encoder.Keys, arcs.Encoder.Keys);
        Assert.Equal(parsing.Encoder.Tables[0].Keys, arcs.Encoder.Tables[0].Keys);
        foreach ((float wrote, float read) in parsing.Encoder.Tables[0].Vectors.Zip(arcs.Encoder.Tables[0].Vectors)) Assert.Equal(wrote, read, 1.25f / sbyte.MaxValue / 2);
        Assert.Equal(parsing.Encoder.Layers[0].Carry, arcs.Encoder.Layers[0].Carry);
        Assert.Equal(parsing.RoleBias, arcs.RoleBias);
        Assert.Equal(parsing.LabelBias, arcs.LabelBias);
    }

    /// <summary>A network of numbers that sixteen bits hold exactly.</summary>
    private static ParserNetwork Network()
    {
        RecurrentLayer layer = new(Numbers(12), Numbers(6), Numbers(4));
        Encoder encoder = new([new EmbeddingTable([7, 8, uint.MaxValue], 2, Numbers(8))], [1], [layer]);
        return new ParserNetwork(encoder, ["nsubj", "obj"], Numbers(5), Numbers(3), Numbers(9), Numbers(2), Numbers(4), Numbers(6), Numbers(7));
    }

    private static float[] Numbers(int length) => [.. Enumerable.Range(0, length).Select(i => (i - 2) * 0.25f)];
}
