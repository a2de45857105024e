using Network.Analysis;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Layout;

/// <summary>Makes a layout's input from an analysed graph.</summary>
public static class LayoutInputs
{
    /// <summary>All actors of the graph in its order, all relations between two of them; camps where they are known.</summary>
    /// <remarks>What is negated or not told as a fact pulls as weakly as a neutral tie.</remarks>
    public static LayoutInput Of(AnalysedGraph analysed)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        RelationGraph graph = analysed.Graph;
        NodeDesign design = NodeDesign.Of(graph);
        int n = graph.Actors.Count;
        int[] camps = new int[n];
        bool[] between = new bool[n], loose = new bool[n];
        for (int i = 0; i < n; i++)
        {
            if (analysed.MemberOf(graph.Actors[i]) is not { Faction: int camp } member) continue;
            camps[i] = camp;
            between[i] = member.Between;
            loose[i] = member.Basis == MemberBasis.Opposed;
        }

        Relation[] ties = [.. graph.Relations.Where(relation => !ReferenceEquals(relation.Source, relation.Target))];
        return new LayoutInput
        {
            Source = [.. ties.Select(tie => graph.IndexOf(tie.Source))],
            Target = [.. ties.Select(tie => graph.IndexOf(tie.Target))],
            Sign = [.. ties.Select(tie => tie.Negated || (tie.Modality != Modality.Asserted && !analysed.IsCounted(tie)) ? 0 : Pull(tie))],
            Footprints = [.. Enumerable.Range(0, n).Select(design.Footprint)],
            Camps = analysed.Factions is null ? null : camps,
            Between = between.Any(one => one) ? between : null,
            Loose = loose.Any(one => one) ? loose : null,
            Captions = analysed.Factions is null ? null : Captions(analysed, design),
        };
    }

    private static int Pull(Relation tie) => tie.Type.Affiliation ? 1 : tie.Sign;

    private static Box[] Captions(AnalysedGraph analysed, NodeDesign design) =>
        [.. CampTitle.Of(analysed).Select(camp => new Box(0, 0, TextWidth.Of(camp.Caption, design.CaptionSize, bold: true), design.CaptionSize * 1.2))];
}
