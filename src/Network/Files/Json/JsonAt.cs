using System.Globalization;
using System.Text.Json.Nodes;

namespace Network.Files.Json;

/// <summary>A value of a <see cref="JsonTree"/>.</summary>
internal readonly struct JsonAt(JsonTree tree, int index)
{
    public int Line => tree.Line(index);

    public bool IsObject => tree.First(index) == '{';

    public bool IsArray => tree.First(index) == '[';

    public bool IsString => tree.First(index) == '"';

    public bool IsNull => tree.First(index) == 'n';

    public bool IsBoolean => tree.First(index) is (byte)'t' or (byte)'f';

    public bool IsNumber => tree.First(index) is (byte)'-' or (>= (byte)'0' and <= (byte)'9');

    public bool Boolean => tree.First(index) == 't';

    public string String => tree.String(index);

    /// <summary>The number; infinite when it is too large for a double.</summary>
    public double Number => double.Parse(tree.Raw(index), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>What it is, for messages.</summary>
    public string Sort => tree.First(index) switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "a list",
        (byte)'"' => "a text",
        (byte)'t' or (byte)'f' => "true or false",
        (byte)'n' => "null",
        _ => "a number",
    };

    public IEnumerable<JsonAt> Items
    {
        get
        {
            int end = tree.Next(index);
            for (int item = index + 1; item < end; item = tree.Next(item)) yield return new JsonAt(tree, item);
        }
    }

    public IEnumerable<(string Name, JsonAt Value)> Members
    {
        get
        {
            int end = tree.Next(index);
            for (int name = index + 1; name < end; name = tree.Next(name + 1)) yield return (tree.Name(name), new JsonAt(tree, name + 1));
        }
    }

    /// <summary>A copy that outlives the tree, numbers as written.</summary>
    public JsonNode? ToNode() => JsonNode.Parse(tree.Raw(index));
}
