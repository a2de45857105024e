using System.Text;
using Network.Export;
using Network.Model;
using Network.Projection;
using Network.Tests.Support;

namespace Network.Tests.Export;

/// <summary>The style sheet of the Neo4j Browser, docs/neo4j-browser.grass, agrees with the pictures that the program draws.</summary>
public sealed class BrowserStyleTests
{
    private static readonly string File = Repository.Path("docs", "neo4j-browser.grass");

    [Fact]
    public void Camps_kinds_and_every_built_in_type_have_the_colours_of_our_pictures()
    {
        string wanted = Style();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") System.IO.File.WriteAllText(File, wanted);
        Assert.Equal(wanted, System.IO.File.ReadAllText(File));
    }

    private static string Style()
    {
        StringBuilder text = new();
        Rule(text, "node", ("diameter", "50px"), ("color", "#FFFFFF"), ("border-color", "#555555"), ("border-width", "2px"), ("text-color-internal", "#000000"), ("font-size", "10px"), ("caption", "'{name}'"));
        Rule(text, "relationship", ("color", "#777777"), ("shaft-width", "1px"), ("font-size", "8px"), ("padding", "3px"),
            ("text-color-external", "#000000"), ("text-color-internal", "#FFFFFF"), ("caption", "'<type>'"));
        Rule(text, $"node.{PropertyNames.Actor}", ("caption", "'{name}'"));
        foreach ((string kind, string diameter) in GraphNames.KindLabels.Select(label => (label, label is "Person" ? "50px" : label is "Body" or "Party" or "State" ? "65px" : "40px")))
            Rule(text, $"node.{kind}", ("diameter", diameter));
        Rule(text, $"node.{PropertyNames.Document}", ("diameter", "40px"), ("color", "#DDDDDD"), ("border-color", "#777777"), ("text-color-internal", "#000000"), ("caption", "'{title}'"));
        Rule(text, $"node.{PropertyNames.File}", ("diameter", "25px"), ("color", "#DDDDDD"), ("border-color", "#777777"), ("text-color-internal", "#000000"), ("caption", "'{title}'"));
        for (int faction = 1; faction <= 10; faction++)
        {
            Rgb fill = Palette.Faction(faction);
            Rule(text, $"node.{PropertyNames.FactionLabel}{faction}", ("color", fill.Hex), ("border-color", "#333333"), ("text-color-internal", Palette.TextOn(fill).Hex), ("caption", "'{name}'"));
        }

        foreach (RelationType type in RelationTypes.BuiltIn.All)
        {
            string colour = Palette.Tie(type.Sign).Hex;
            Rule(text, $"relationship.{GraphNames.RelationshipType(type)}", ("color", colour), ("shaft-width", type.Sign == 0 ? "1px" : "3px"), ("text-color-internal", "#FFFFFF"), ("caption", "'<type>'"));
        }

        Rule(text, $"relationship.{PropertyNames.MentionedIn}", ("color", "#BBBBBB"), ("shaft-width", "1px"), ("text-color-internal", "#000000"), ("caption", "'{count}'"));
        return text.ToString();
    }

    private static void Rule(StringBuilder text, string selector, params ReadOnlySpan<(string Name, string Value)> declarations)
    {
        text.Append(selector).Append(" {\n");
        foreach ((string name, string value) in declarations) text.Append("  ").Append(name).Append(": ").Append(value).Append(";\n");
        text.Append("}\n");
    }
}
