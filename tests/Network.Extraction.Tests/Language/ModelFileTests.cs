using Network.Extraction.Language;

namespace Network.Extraction.Tests.Language;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        (TaggerNetwork tagging, ParserNetwork parsing) = Shipped();
        using MemoryStream stream = new();
        ModelFile.Write(stream, tagging, parsing);
        stream.Position = 0;
        (TaggerNetwork tags, ParserNetwork arcs) = ModelFile.Read(stream);
        Assert.Equal(tagging.Tags, tags.Tags);
        Assert.Equal(tagging.Weights, tags.Weights);
        Assert.Equal(tagging.Encoder.Tables[1].Keys, tags.Encoder.Tables[1].Keys);
        Assert.Equal(parsing.Labels, arcs.Labels);
        Assert.Equal(parsing.LabelBias, arcs.LabelBias);
        Assert.Equal(parsing.Encoder.Layers[2].Carry, arcs.Encoder.Layers[2].Carry);
        Assert.Equal(parsing.Encoder.Tables[0].Vectors, arcs.Encoder.Tables[0].Vectors);
    }

    private static (TaggerNetwork Tagging, ParserNetwork Parsing) Shipped()
    {
        using Stream stream = typeof(ModelFile).Assembly.GetManifestResourceStream("english.model")!;
        return ModelFile.Read(stream);
    }
}
