using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Network.Analysis;
using Network.Export;
using Network.Export.Diagram;
using Network.Layout;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Export.Diagram;

public class SvgDiagramTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XElement Party = Draw(DiagramSamples.Party());

    [Fact]
    public void Every_actor_is_drawn_and_named_in_real_text()
    {
        AnalysedGraph graph = DiagramSamples.Party();
        Assert.Equal(graph.Graph.Actors.Count, ByClass(Party, "actor").Count());
        string[] names = [.. ByClass(Party, "name").Select(name => string.Join(' ', name.Elements(Svg + "text").Select(text => text.Value)))];
        Assert.Equal(graph.Graph.Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_screen_reader_is_told_what_the_picture_shows()
    {
        Assert.Equal("img", Party.Attribute("role")?.Value);
        Assert.Equal("The August 1956 plenum", Party.Element(Svg + "title")?.Value);
        string words = Party.Element(Svg + "desc")!.Value;
        Assert.StartsWith("36 actors, 84 relations · 2 camps, 3 ties contradict them · as told by Kim Il Sung.", words, StringComparison.Ordinal);
        Assert.Contains("Camp 2 · Yun Gong-heum: Yun Gong-heum, Choe Chang-ik,", words, StringComparison.Ordinal);
        Assert.Contains("Between camps: Kim Du-bong.", words, StringComparison.Ordinal);
        Assert.Contains("Only against others, not shown to be with a camp: discontented personnel, Chinese border guards", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_positive_tie_is_solid_blue_with_an_arrow_and_a_negative_one_dashed_vermilion_with_a_tee()
    {
        XElement positive = Tie("Choe Chang-ik supported Yun Gong-heum"), negative = Tie("KWP CC Plenum expelled Seo Hwi");
        Assert.Equal("#0072B2", Line(positive).Attribute("stroke")?.Value);
        Assert.Null(Line(positive).Attribute("stroke-dasharray"));
        Assert.Single(ByClass(positive, "arrow"));
        Assert.Equal("#D55E00", Line(negative).Attribute("stroke")?.Value);
        Assert.NotNull(Line(negative).Attribute("stroke-dasharray"));
        Assert.Single(ByClass(negative, "tee"));
    }

    [Fact]
    public void A_symmetric_tie_has_no_head() => Assert.Empty(ByClass(Tie("Seo Hwi acted with Yun Gong-heum"), "head"));

    [Fact]
    public void What_is_not_told_as_a_fact_is_paler()
    {
        double fact = Opacity(Tie("Choe Chang-ik supported Yun Gong-heum"));
        Assert.True(Opacity(Tie("fraternal communist party supported Kim Du-bong")) < 0.6 * fact);
        Assert.True(Opacity(Tie("told as not so: KWP leadership punished Choe Chang-ik")) < 0.6 * fact);
    }

    [Fact]
    public void Relations_of_a_pair_with_one_direction_and_sign_are_one_line_with_their_count_and_all_in_its_tooltip()
    {
        XElement tie = Tie("KWP CC Plenum criticised Yun Gong-heum");
        Assert.Equal(3, tie.Element(Svg + "title")!.Value.Split('\n').Length);
        Assert.Contains("×3", ByClass(Party, "marks").Select(mark => mark.Value));
        Assert.True(Width(tie) > 1.3 * Width(Tie("CPSU CC criticised KWP")));
    }

    [Fact]
    public void A_tie_that_contradicts_the_camps_is_marked()
    {
        Assert.Contains("frustrated", Tie("Kim Il Sung rejected Kim Du-bong").Attribute("class")!.Value, StringComparison.Ordinal);
        // Two of the three frustrated relations share a line.
        Assert.Equal(2, ByClass(Party, "contradiction").Count() - ByClass(Party, "legend").Sum(legend => ByClass(legend, "contradiction").Count()));
    }

    [Fact]
    public void Who_stands_between_or_only_against_has_a_dashed_outline_and_stands_outside_the_hulls()
    {
        string[] dashed =
        [
            .. ByClass(Party, "actor").Where(actor => actor.Elements().Any(part => part.Attribute("stroke-dasharray") is not null))
                .Select(actor => actor.Element(Svg + "title")!.Value.Split(':')[0]),
        ];
        Assert.Equal(
            ["CPSU CC", "Chinese border guards", "Kim Du-bong", "Pak Ui-wan", "discontented personnel", "others who spoke"],
            dashed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Camps_have_their_colour_number_hull_and_caption()
    {
        Assert.Equal(2, ByClass(Party, "hull").Count());
        Assert.Equal(["Camp 1 · Kim Il Sung", "Camp 2 · Yun Gong-heum"], ByClass(Party, "caption").Select(caption => caption.Value));
        XElement yun = ByClass(Party, "actor").Single(actor => actor.Element(Svg + "title")!.Value.StartsWith("Yun", StringComparison.Ordinal));
        Assert.Equal(Palette.Faction(2).Hex, yun.Element(Svg + "circle")!.Attribute("fill")!.Value);
        Assert.Equal("2", yun.Element(Svg + "text")!.Value);
    }

    [Fact]
    public void The_legend_explains_what_occurs_and_nothing_else()
    {
        string[] legend = [.. ByClass(Party, "legend").Elements(Svg + "text").Select(text => text.Value)];
        Assert.Contains("Kim Il Sung (8 actors)", legend);
        Assert.Contains("Yun Gong-heum (10 actors)", legend);
        Assert.Contains("between camps, or only against others", legend);
        Assert.Contains("dotted: told as not so", legend);
        Assert.Contains(legend, text => text.StartsWith("against: ", StringComparison.Ordinal));
        Assert.DoesNotContain("event", legend);
        string[] plain = [.. ByClass(Draw(DiagramSamples.Random(5, 9, 0, 1)), "legend").Elements(Svg + "text").Select(text => text.Value)];
        Assert.DoesNotContain(plain, text => text.StartsWith("dotted", StringComparison.Ordinal) || text.StartsWith("between", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_with_markup_control_characters_emoji_and_right_to_left_letters_stay_well_formed()
    {
        string[] names = ["<b>&\"'</b>", "a\u0001b\uD800c", "]]>", "🙂 عمر", "line\nbreak", "--", " "];
        Actor[] actors = [.. names.Select((name, i) => new Actor("a" + i, name))];
        RelationType type = new() { Id = "met", Label = "<met> & \u0002" };
        RelationGraph graph = new(actors, actors.Select((actor, i) => new Relation("r" + i, actor, type, actors[0]))) { Title = "<title>\u0000" };
        XElement svg = Draw(DiagramSamples.Analyse(graph, new int?[names.Length], _ => "", null));
        string[] drawn = [.. ByClass(svg, "name").Select(name => string.Join(' ', name.Elements(Svg + "text").Select(text => text.Value)))];
        Assert.Contains("<b>&\"'</b>", drawn);
        Assert.Contains("🙂 عمر", drawn);
        Assert.Contains("line break", drawn);
        Assert.Contains(drawn, name => name.Contains("b\uFFFDc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(2, 3, 0)]
    [InlineData(40, 60, 12)]
    [InlineData(200, 500, 3)]
    public void Graphs_of_many_sizes_are_well_formed_and_all_inside_the_page(int actors, int ties, int camps)
    {
        XElement svg = Draw(DiagramSamples.Random(actors, ties, camps, 4));
        double[] view = [.. svg.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        foreach (XElement text in svg.Descendants(Svg + "text"))
        {
            Assert.InRange(Number(text, "x"), 0, view[2]);
            Assert.InRange(Number(text, "y"), 0, view[3]);
        }
    }

    [Fact]
    public void A_graph_of_five_thousand_is_drawn_small_with_the_best_connected_named()
    {
        AnalysedGraph graph = DiagramSamples.Random(5000, 12000, 2, 1);
        Random random = new(1);
        Point[] positions = [.. graph.Graph.Actors.Select(_ => new Point(random.NextDouble() * 1000, random.NextDouble() * 600))];
        using MemoryStream stream = new();
        SvgDiagram.Write(stream, graph, positions);
        Assert.True(stream.Length < 1_500_000, $"{stream.Length} bytes");
        XElement svg = XElement.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(5000, ByClass(svg, "actor").Count());
        Assert.InRange(ByClass(svg, "name").Count(), 5, 70);
        Assert.True(ByClass(svg, "tie").Count() < 10);
    }

    [Fact]
    public void The_same_graph_gives_the_same_bytes_without_carriage_returns()
    {
        string once = Text(DiagramSamples.Party());
        Assert.Equal(once, Text(DiagramSamples.Party()));
        Assert.DoesNotContain('\r', once);
        Assert.EndsWith("</svg>", once, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outside_parser_finds_no_fault()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text(DiagramSamples.Party()));
            (int exit, string output, string error) = Command.Run("xmllint", "--noout", "--nonet", file);
            Assert.True(exit == 0, output + error);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void As_many_positions_as_actors_are_asked_for() =>
        Assert.Throws<ArgumentException>(() => SvgDiagram.Write(TextWriter.Null, DiagramSamples.Party(), [new Point(0, 0)]));

    [Fact]
    public void Undirected_camps_are_drawn_with_ties_without_heads()
    {
        XElement svg = Draw(DiagramSamples.EdgeList([("a", "b", 1), ("b", "a", 1), ("a", "c", -1)], name => name == "c" ? 2 : 1));
        Assert.Equal(2, ByClass(svg, "tie").Count());
        Assert.Empty(ByClass(svg, "head"));
    }

    internal static IEnumerable<XElement> ByClass(XElement root, string name) =>
        root.Descendants().Where(part => part.Attribute("class")?.Value.Split(' ').Contains(name) == true);

    internal static XElement Draw(AnalysedGraph graph) => XElement.Parse(Text(graph));

    private static string Text(AnalysedGraph graph)
    {
        using StringWriter writer = new();
        SvgDiagram.Write(writer, graph, GraphLayout.Compute(graph, cancellation: TestContext.Current.CancellationToken));
        return writer.ToString();
    }

    private static XElement Tie(string words) =>
        ByClass(Party, "tie").Single(tie => tie.Element(Svg + "title")!.Value.Split('\n').Any(line => line.StartsWith(words, StringComparison.Ordinal)));

    private static XElement Line(XElement tie) => tie.Element(Svg + "path")!;

    private static double Width(XElement tie) => Number(Line(tie), "stroke-width");

    private static double Opacity(XElement tie) => Number(tie, "opacity");

    private static double Number(XElement part, string attribute) => double.Parse(part.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
