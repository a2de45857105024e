using System.Text.Json;
using Network.Export;

namespace Network.Tests.Export;

public sealed class GephiCsvFormatTests
{
    [Fact]
    public void Both_tables_begin_with_the_columns_that_Gephi_knows()
    {
        MemoryTarget target = MemoryTarget.Of(GephiCsvFormat.Instance, ExportSample.Village());
        Assert.StartsWith("Source,Target,Type,Kind,Id,Label,Weight,", target.Text, StringComparison.Ordinal);
        Assert.StartsWith("Id,Label,", target.TextOf("-nodes.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Gephi_reads_the_ties_and_keeps_parallel_ones_apart()
    {
        JsonElement read = ReadBack.Gephi(GephiCsvFormat.Instance, ExportSample.Village());
        Assert.Equal(9, read.GetProperty("edges").GetInt32());
        Assert.Equal("[]", read.GetProperty("issues").ToString());
        Assert.True(read.GetProperty("directed").GetBoolean());
        string?[] kinds = [.. read.GetProperty("firstEdges").EnumerateArray().Select(edge => edge.Member("type").GetString())];
        Assert.Contains("accused", kinds);
        Assert.Contains("accused #2", kinds);
    }

    [Fact]
    public void Gephi_reads_the_actors()
    {
        JsonElement read = ReadBack.Gephi(GephiCsvFormat.Instance, ExportSample.Village(), "-nodes.csv");
        Assert.Equal(6, read.GetProperty("nodes").GetInt32());
        JsonElement choe = read.GetProperty("firstNodes").EnumerateArray().Single(node => node.Member("id").GetString() == "choe");
        Assert.Equal("Choe \"the Elder\"", choe.Member("label").GetString());
        Assert.Equal(1, choe.Member("faction").GetInt32());
    }

    [Fact]
    public void Gephi_reads_hostile_names_whole_in_both_tables()
    {
        JsonElement ties = ReadBack.Gephi(GephiCsvFormat.Instance, ExportSample.Hostile());
        JsonElement actors = ReadBack.Gephi(GephiCsvFormat.Instance, ExportSample.Hostile(), "-nodes.csv");
        Assert.Equal("[]", ties.GetProperty("issues").ToString());
        Assert.Equal("[]", actors.GetProperty("issues").ToString());
        Assert.Equal(ExportSample.HostileNames.Count, ties.GetProperty("edges").GetInt32());
        string?[] ids = [.. actors.GetProperty("firstNodes").EnumerateArray().Select(node => node.Member("id").GetString()).Order(StringComparer.Ordinal)];
        Assert.Equal(ExportSample.HostileNames.Count, ids.Length);
        Assert.Equal(ids, ties.GetProperty("firstNodes").EnumerateArray().Select(node => node.Member("id").GetString()).Order(StringComparer.Ordinal));
        foreach (string name in new[] { "\"quoted\"", "back\\slash", "trailing\\", "semi;colon,comma", "line\nbreak" }) Assert.Contains(name, ids);
    }
}
