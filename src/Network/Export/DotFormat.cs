using System.Globalization;
using System.Text;
using Network.Analysis.Factions;
using Network.Export.Columns;
using Network.Layout;
using Network.Model;

namespace Network.Export;

/// <summary>DOT, <see href="https://graphviz.org/doc/info/lang.html"/>, for Graphviz: camps are clusters, colour, style and arrowhead tell the sign.</summary>
/// <remarks>
/// Graphviz makes its own layout, the same at every run: fdp, which draws clusters, below 150 actors, sfdp above.
/// DOT is for Graphviz alone: Gephi reads an empty graph from it.
/// </remarks>
public sealed class DotFormat : IExportFormat
{
    private const int LargeGraph = 150;
    private const double ThinnestLine = 1, ThickestLine = 4;

    private DotFormat()
    {
    }

    /// <summary>The format.</summary>
    public static DotFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "dot";

    /// <inheritdoc/>
    public string Extension => ".dot";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlsoReadBy => ["graphviz"];

    /// <inheritdoc/>
    public string Description => "DOT with the camps as clusters, for Graphviz alone (Gephi reads an empty graph from it)";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using StreamWriter text = new(target.Main, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 15, leaveOpen: true);
        text.NewLine = "\n";
        text.WriteLine("digraph {");
        if (input.Graph.Title is { Length: > 0 } title) text.WriteLine($"  label={DotText.Label(title)};");
        text.WriteLine(input.Graph.Actors.Count < LargeGraph ? "  layout=fdp;" : "  layout=sfdp;\n  overlap=prism;");
        text.WriteLine("  start=7;");
        text.WriteLine("  outputorder=edgesfirst;");
        text.WriteLine("  fontname=\"Helvetica,Arial,sans-serif\";");
        text.WriteLine("  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11];");
        WriteActors(text, input);
        double heaviest = input.Graph.Relations.Select(relation => relation.Weight).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        foreach (Relation relation in input.Graph.Relations) WriteTie(text, input, relation, heaviest);
        text.WriteLine("}");
    }

    private static void WriteActors(StreamWriter text, ExportInput input)
    {
        ILookup<int, Actor> camps = input.Graph.Actors.ToLookup(actor => input.Analysed.MemberOf(actor)?.Faction ?? 0);
        foreach (CampTitle camp in CampTitle.Of(input.Analysed))
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  subgraph \"cluster_{camp.Number}\" {{"));
            text.WriteLine($"    label={DotText.Label(camp.Caption)};");
            text.WriteLine($"    style=rounded; color=\"{Palette.Faction(camp.Number).Hex}\"; penwidth=2;");
            foreach (Actor actor in camps[camp.Number]) WriteActor(text, input, actor, "    ");
            text.WriteLine("  }");
        }

        foreach (Actor actor in camps[0]) WriteActor(text, input, actor, "  ");
    }

    private static void WriteActor(StreamWriter text, ExportInput input, Actor actor, string indent)
    {
        FactionMember? member = input.Analysed.MemberOf(actor);
        Rgb fill = Palette.Faction(member?.Faction ?? int.MaxValue);
        // Who stands between the camps, or is only known to be against the other one, is drawn as not quite belonging.
        bool loose = member is { Between: true } or { Basis: MemberBasis.Opposed };
        string tip = actor.Kind.Id() + (member is { Between: true } ? ", between the camps" : member?.Basis is { } basis ? $", {basis.Id()}" : "");
        text.WriteLine($"{indent}{DotText.Id(input.Labels.Id(actor))} [label={DotText.Label(input.Labels.Of(actor))}, shape={Shape(actor.Kind)}, "
            + $"style=\"filled{(loose ? ",dashed" : "")}\", fillcolor=\"{fill.Hex}\", fontcolor=\"{Palette.TextOn(fill).Hex}\", tooltip={DotText.Label(tip)}];");
    }

    private static void WriteTie(StreamWriter text, ExportInput input, Relation relation, double heaviest)
    {
        (string style, string head) = relation.Sign switch
        {
            > 0 => ("solid", "normal"),
            < 0 => ("dashed", "tee"),
            _ => ("dotted", "open"),
        };
        string both = relation.Type.Symmetric ? $", dir=both, arrowtail={head}" : "";
        double share = double.IsFinite(relation.Weight) && heaviest > 1 ? Math.Sqrt(Math.Max(0, relation.Weight) / heaviest) : 0;
        double width = Math.Round(ThinnestLine + (ThickestLine - ThinnestLine) * share, 2);
        text.WriteLine($"  {DotText.Id(input.Labels.Id(relation.Source))} -> {DotText.Id(input.Labels.Id(relation.Target))} "
            + $"[color=\"{Appearance.Stroke(relation).Hex}\", style={style}, arrowhead={head}{both}, penwidth={ColumnText.Of(width)}, "
            + $"tooltip={DotText.Label(Words(input, relation))}];");
    }

    /// <summary>"X supported Y, 1956-08-30 (alleged)".</summary>
    private static string Words(ExportInput input, Relation relation)
    {
        string words = $"{input.Labels.Of(relation.Source)} {relation.Type.Label} {input.Labels.Of(relation.Target)}";
        if (relation.Date is { } date) words += $", {date.Text}";
        List<string> doubts = [];
        if (relation.Modality != Modality.Asserted) doubts.Add(relation.Modality.Id());
        if (relation.Negated) doubts.Add("negated");
        if (relation.IsContested) doubts.Add("contested");
        return doubts.Count == 0 ? words : $"{words} ({string.Join(", ", doubts)})";
    }

    private static string Shape(ActorKind kind) => kind switch
    {
        ActorKind.Person or ActorKind.Unknown => "ellipse",
        ActorKind.Group => "octagon",
        ActorKind.Place => "plain",
        ActorKind.Document => "note",
        ActorKind.Event => "diamond",
        _ => "box",
    };
}
