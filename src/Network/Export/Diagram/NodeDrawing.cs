using System.Globalization;
using Network.Analysis.Factions;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>Draws an actor: its shape by kind, its fill and number by camp, a dashed outline where it stands between or only against.</summary>
internal static class NodeDrawing
{
    private const double SmallestForNumber = 7.4;

    /// <summary>True for who stands between camps, or only against others without being shown to be with a camp.</summary>
    public static bool IsUnsure(FactionMember? member) => member is { Faction: not null } && (member.Between || member.Basis == MemberBasis.Opposed);

    /// <summary>The shape with its number.</summary>
    public static IReadOnlyList<SceneItem> Shape(ActorKind kind, Point at, double radius, int? camp, bool unsure)
    {
        Rgb fill = Palette.Faction(camp);
        if (unsure) fill = Tint(fill);
        Ink ink = new() { Fill = fill, Stroke = Inks.Outline, Width = radius < 5 ? 0.6 : unsure ? 1.7 : 1.1, Dash = unsure ? (3.4, 2.4) : null };
        SceneItem shape = NodeShapes.Draw(kind, at, radius, ink);
        if (camp is not int number || radius < SmallestForNumber) return [shape];
        double size = Math.Clamp(radius * 0.95, 8, 14);
        SceneText text = new(at + new Point(0, size * 0.36), number.ToString(CultureInfo.InvariantCulture), size)
        {
            Anchor = TextAnchor.Middle,
            Bold = true,
            Fill = Palette.TextOn(fill),
        };
        return [shape, text];
    }

    /// <summary>The name at its place beside the shape.</summary>
    public static SceneGroup Label(NodeDesign design, int actor, Point at, int sideX, int sideY, bool bold)
    {
        Box box = design.LabelBox(actor, sideX, sideY).At(at);
        TextAnchor anchor = sideX == 0 ? TextAnchor.Middle : sideX < 0 ? TextAnchor.End : TextAnchor.Start;
        double x = sideX == 0 ? box.Centre.X : sideX < 0 ? box.Right : box.Left;
        IReadOnlyList<string> lines = design.Labels[actor];
        SceneItem[] items = new SceneItem[lines.Count];
        for (int i = 0; i < items.Length; i++)
        {
            double y = box.Top + (design.LineHeight * (i + 0.8));
            items[i] = new SceneText(new Point(x, y), lines[i], design.FontSize) { Anchor = anchor, Bold = bold, Halo = true };
        }

        return new SceneGroup("name", items) { Data = [new("actor", actor.ToString(CultureInfo.InvariantCulture))] };
    }

    // Half way to white.
    private static Rgb Tint(Rgb colour) => new(Half(colour.R), Half(colour.G), Half(colour.B));

    private static byte Half(byte channel) => (byte)((channel + 255) / 2);
}
