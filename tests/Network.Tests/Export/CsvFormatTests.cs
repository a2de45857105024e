using Network.Export;
using Network.Files;
using Network.Model;

namespace Network.Tests.Export;

public sealed class CsvFormatTests
{
    [Fact]
    public void The_edge_list_begins_with_the_columns_that_are_read_back()
    {
        List<string[]> rows = CsvRows.Of(MemoryTarget.Of(CsvFormat.Instance, ExportSample.Village()).Text);
        Assert.Equal(["source", "target", "type", "sign", "weight", "date", "id"], rows[0][..7]);
        Assert.Equal(["choe", "pak", "supported", "1", "1", "1956-08-30/1956-08-31", "r1"], rows[1][..7]);
        Assert.Equal(["kim", "choe", "accused", "-1", "2.5", "", "r2"], rows[2][..7]);
        Assert.Equal(10, rows.Count);
    }

    [Fact]
    public void Our_own_reader_takes_the_edge_list_back()
    {
        ExportInput village = ExportSample.Village();
        RelationGraph read = Read(village);
        Assert.Equal(village.Graph.Relations.Select(Facts), read.Relations.Select(Facts));
        Assert.Equal("A 1", (string?)read.Relations[1].Extra!["shelf mark"]);

        static string Facts(Relation relation) =>
            $"{relation.Source.Id} {relation.Type.Id} {relation.Target.Id} {relation.Id} {relation.Sign} {relation.Weight} {relation.Date}";
    }

    [Fact]
    public void Our_own_reader_takes_hostile_names_back()
    {
        ExportInput hostile = ExportSample.Hostile();
        Assert.Equal(hostile.Graph.Actors.Select(hostile.Labels.Id), Read(hostile).Relations.Select(relation => relation.Source.Id));
    }

    [Fact]
    public void Columns_of_the_users_keep_their_names_and_values()
    {
        List<string[]> rows = CsvRows.Of(MemoryTarget.Of(CsvFormat.Instance, ExportSample.Village()).Text);
        Assert.Equal("A 1", rows[2][Array.IndexOf(rows[0], "shelf mark")]);
        Assert.Equal("heavy", rows[2][Array.IndexOf(rows[0], "Weight_2")]);
        Assert.DoesNotContain("depth", rows[0]);
    }

    [Fact]
    public void Actors_lie_beside()
    {
        List<string[]> rows = CsvRows.Of(MemoryTarget.Of(CsvFormat.Instance, ExportSample.Village()).TextOf("-actors.csv"));
        Assert.Equal(["id", "name", "kind", "aliases", "positions"], rows[0][..5]);
        Assert.Equal(["choe", "Choe \"the Elder\"", "person", "Ch'oe; Choi"], rows[3][..4]);
        Assert.Equal("0.3333333333333333", rows[3][Array.IndexOf(rows[0], "betweenness")]);
        Assert.Equal(7, rows.Count);
    }

    [Fact]
    public void Every_row_has_every_field_and_ids_agree_between_the_files_whatever_the_names()
    {
        MemoryTarget target = MemoryTarget.Of(CsvFormat.Instance, ExportSample.Hostile());
        List<string[]> ties = CsvRows.Of(target.Text), actors = CsvRows.Of(target.TextOf("-actors.csv"));
        Assert.All(ties, row => Assert.Equal(ties[0].Length, row.Length));
        Assert.All(actors, row => Assert.Equal(actors[0].Length, row.Length));
        string[] ids = [.. actors.Skip(1).Select(row => row[0])];
        Assert.Distinct(ids);
        Assert.Equal(ids, ties.Skip(1).Select(row => row[0]));
        Assert.Contains("line\nbreak", ids);
        Assert.Contains("  padded  ", ids);
        Assert.Distinct(ties[0], StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_row_never_begins_like_a_comment() =>
        Assert.DoesNotContain(MemoryTarget.Of(CsvFormat.Instance, ExportSample.Hostile()).Text.Split('\n'), line => line.StartsWith('#'));

    private static RelationGraph Read(ExportInput input)
    {
        ReadResult read = EdgeListReader.Read(MemoryTarget.Of(CsvFormat.Instance, input).Bytes, "a.csv");
        Assert.True(read.Graph is not null, string.Join("\n", read.Problems.Select(problem => problem.ToString())));
        return read.Graph;
    }

    [Fact]
    public void A_graph_without_relations_has_a_header_alone() =>
        Assert.Single(CsvRows.Of(MemoryTarget.Of(CsvFormat.Instance, ExportSample.Single()).Text));
}
