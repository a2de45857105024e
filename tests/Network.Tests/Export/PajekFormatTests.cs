using System.Text.Json;
using Network.Export;

namespace Network.Tests.Export;

public sealed class PajekFormatTests
{
    [Fact]
    public void Every_type_is_a_section_and_doubtful_relations_have_their_own()
    {
        string[] lines = MemoryTarget.Of(PajekFormat.Instance, ExportSample.Village()).Text.Split('\n');
        Assert.Equal("*Vertices 6", lines[0]);
        Assert.Equal("3 \"Choe 'the Elder'\"", lines[3]);
        Assert.Equal(["*Arcs :1 \"supported\"", "*Arcs :2 \"accused\"", "*Arcs :3 \"accused (refuted)\"", "*Arcs :4 \"criticized (alleged)\"",
            "*Arcs :5 \"supported (negated)\"", "*Arcs :6 \"expelled\"", "*Arcs :7 \"met\"", "*Arcs :8 \"fled\""], lines.Where(line => line.StartsWith("*Arcs", StringComparison.Ordinal)));
        Assert.Equal("2 3 -2.5", lines[Array.IndexOf(lines, "*Arcs :2 \"accused\"") + 1]);
        Assert.Equal("3 2 0", lines[Array.IndexOf(lines, "*Arcs :7 \"met\"") + 1]);
    }

    [Fact]
    public void Camps_are_a_partition_and_measures_are_vectors()
    {
        MemoryTarget target = MemoryTarget.Of(PajekFormat.Instance, ExportSample.Village());
        Assert.Equal("*Vertices 6\n0\n2\n1\n1\n2\n0\n", target.TextOf(".clu"));
        Assert.Equal("*Vertices 6\n0\n3\n4\n2\n1\n0\n", target.TextOf("-degree.vec"));
        Assert.Equal("*Vertices 6\n0\n0.1\n0.3333333333333333\n0\n0\n0\n", target.TextOf("-betweenness.vec"));
    }

    [Fact]
    public void Places_fit_into_the_unit_square()
    {
        ExportInput village = ExportSample.Village();
        ExportInput placed = new(village.Analysed, [(0, 0), (100, 10), (-50, 20), (1, 0), (30, -40), (60, 60)]);
        string[] lines = MemoryTarget.Of(PajekFormat.Instance, placed).Text.Split('\n');
        Assert.Equal("2 \"Kim & Co.\" 0.9500 0.3500 0.5000", lines[2]);
        Assert.Equal("5 \"Plenum\" 0.5300 0.0500 0.5000", lines[5]);
    }

    [Fact]
    public void NetworkX_reads_every_vertex_and_arc_of_hostile_names()
    {
        // Its reader takes the heads of all sections but the first for arcs: they are taken out.
        JsonElement read = ReadBack.NetworkX(PajekFormat.Instance, ExportSample.Hostile(), """
            lines = open(path, encoding="utf-8", newline="\n").read().split("\n")
            heads = [i for i, line in enumerate(lines) if line.startswith("*Arcs")]
            lines = [line for i, line in enumerate(lines) if i not in heads[1:]]
            graph = nx.parse_pajek(lines)
            print(json.dumps({"nodes": list(graph), "edges": graph.number_of_edges()}))
            """);
        string?[] names = [.. read.GetProperty("nodes").EnumerateArray().Select(name => name.GetString())];
        Assert.Equal(ExportSample.HostileNames.Count, names.Length);
        Assert.Equal(ExportSample.HostileNames.Count, read.GetProperty("edges").GetInt32());
        foreach (string name in new[] { "'quoted'", "R&D <b>", "line break", "emoji \U0001F600 face", "trailing/" }) Assert.Contains(name, names);
    }
}
