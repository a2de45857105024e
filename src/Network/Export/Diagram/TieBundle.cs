using Network.Analysis;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>How firmly a drawn tie is told.</summary>
internal enum Firmness
{
    /// <summary>Told as a fact; of speech acts also the refuted, which were made.</summary>
    Fact = 0,

    /// <summary>Alleged, refuted, planned, hypothetical or future.</summary>
    Reserved,

    /// <summary>Told as not having happened.</summary>
    Negated,
}

/// <summary>The relations of a pair that are drawn as one line: of one direction, sign and firmness.</summary>
internal sealed class TieBundle
{
    /// <summary>Index of the source; of ties without direction the lower index.</summary>
    public required int Source { get; init; }

    /// <summary>Index of the target.</summary>
    public required int Target { get; init; }

    /// <summary>False for symmetric relations.</summary>
    public required bool Directed { get; init; }

    /// <summary>+1, -1 or 0.</summary>
    public required int Sign { get; init; }

    /// <summary>How firmly it is told.</summary>
    public required Firmness Firmness { get; init; }

    /// <summary>Indices of the graph's relations, ascending.</summary>
    public List<int> Relations { get; } = [];

    /// <summary>The sum of the relations' weights.</summary>
    public double Weight { get; set; }

    /// <summary>The mean confidence of the relations' best evidence, 1 where none is told.</summary>
    public double Confidence { get; set; }

    /// <summary>True when one of the relations contradicts the camps.</summary>
    public bool Frustrated { get; set; }

    /// <summary>The sign as a word: positive, negative or neutral.</summary>
    public string SignName => NameOf(Sign);

    /// <summary>A sign as a word.</summary>
    public static string NameOf(int sign) => sign > 0 ? "positive" : sign < 0 ? "negative" : "neutral";

    /// <summary>All bundles of a graph: neutral first, then negative, then positive, each in the order of the relations.</summary>
    public static IReadOnlyList<TieBundle> Of(AnalysedGraph analysed, bool undirected)
    {
        RelationGraph graph = analysed.Graph;
        Dictionary<(int, int, bool, int, Firmness), TieBundle> byKey = [];
        List<TieBundle> bundles = [];
        for (int i = 0; i < graph.Relations.Count; i++)
        {
            Relation relation = graph.Relations[i];
            int source = graph.IndexOf(relation.Source), target = graph.IndexOf(relation.Target);
            bool directed = !undirected && !relation.Type.Symmetric;
            if (!directed && source > target) (source, target) = (target, source);
            (int, int, bool, int, Firmness) key = (source, target, directed, Math.Sign(relation.Sign), FirmnessOf(relation));
            if (!byKey.TryGetValue(key, out TieBundle? bundle))
            {
                bundle = new TieBundle { Source = source, Target = target, Directed = directed, Sign = key.Item4, Firmness = key.Item5 };
                byKey[key] = bundle;
                bundles.Add(bundle);
            }

            bundle.Relations.Add(i);
            bundle.Weight += relation.Weight;
            bundle.Confidence += relation.Confidence ?? 1;
            bundle.Frustrated |= analysed.IsFrustrated(relation);
        }

        foreach (TieBundle bundle in bundles) bundle.Confidence /= bundle.Relations.Count;
        return [.. bundles.OrderBy(bundle => bundle.Sign == 0 ? 0 : bundle.Sign < 0 ? 1 : 2)];
    }

    /// <summary>How firmly a relation is told.</summary>
    public static Firmness FirmnessOf(Relation relation) =>
        relation.Negated ? Firmness.Negated
        : relation.Modality == Modality.Asserted || (relation.Modality == Modality.Refuted && relation.Type.SpeechAct) ? Firmness.Fact
        : Firmness.Reserved;
}
