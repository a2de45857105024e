using Network.Model;

namespace Network.Files.Merging;

/// <summary>The types of several graphs: declared ones of equal id are one when their traits are equal.</summary>
/// <remarks>
/// A type that a file declares over a built-in one keeps its id only when it is what the built-in type is, or when every file declares it so:
/// else the relations of the other files would change their meaning. Types of edge lists that differ in sign alone are one,
/// and relations keep their signs.
/// </remarks>
internal sealed class MergedTypes
{
    private readonly Dictionary<RelationType, RelationType> _merged = new(ReferenceEqualityComparer.Instance);

    /// <summary>The declared types in the order of their first ones.</summary>
    public List<RelationType> Declared { get; } = [];

    /// <summary>What a type of an input became; built-in types stay.</summary>
    public RelationType Of(RelationType type) => _merged.GetValueOrDefault(type, type);

    public static MergedTypes Of(IReadOnlyList<NamedGraph> graphs, List<Problem> problems)
    {
        MergedTypes merged = new();
        HashSet<string> ids = [.. graphs.SelectMany(named => named.Graph.DeclaredTypes).Concat(RelationTypes.BuiltIn.All).SelectMany(type => type.Synonyms.Append(type.Id))];
        foreach (NamedGraph named in graphs)
        {
            foreach (RelationType type in named.Graph.DeclaredTypes)
            {
                RelationType? same = merged.Declared.Find(other => other.Id == type.Id);
                bool isFree = same is null && IsFree(type, named, graphs);
                if (isFree)
                {
                    merged.Declared.Add(type);
                }
                else if (same is null || !AreOne(same, type, named.Graph.IsEdgeList))
                {
                    RelationType apart = Renamed(type, Extras.Free(type.Id, ids, '_'));
                    merged.Declared.Add(apart);
                    merged._merged.Add(type, apart);
                    problems.Add(new Problem(named.File, null, Severity.Warning,
                        $"the type \"{type.Id}\" is declared otherwise here than in another input: it is kept apart as \"{apart.Id}\""));
                }
                else
                {
                    merged._merged.Add(type, same);
                }
            }
        }

        return merged;
    }

    private static bool IsFree(RelationType type, NamedGraph declaring, IReadOnlyList<NamedGraph> graphs)
    {
        RelationType? builtIn = RelationTypes.BuiltIn.Find(type.Id);
        if (builtIn is null || builtIn.Id != type.Id || HaveEqualTraits(builtIn, type)) return true;
        return graphs.All(named => named == declaring || named.Graph.DeclaredTypes.Any(other => other.Id == type.Id) || named.Graph.Relations.All(relation => relation.Type.Id != type.Id));
    }

    private static bool AreOne(RelationType one, RelationType other, bool isEdgeList) =>
        HaveEqualTraits(one, other) || (isEdgeList && HaveEqualTraits(one, other, signToo: false));

    private static bool HaveEqualTraits(RelationType one, RelationType other, bool signToo = true) =>
        (one.Sign == other.Sign || !signToo) && one.Symmetric == other.Symmetric && one.SpeechAct == other.SpeechAct && one.Binds == other.Binds
        && one.Affiliation == other.Affiliation && one.Reports == other.Reports && one.Outcome == other.Outcome;

    private static RelationType Renamed(RelationType type, string id) => new()
    {
        Id = id,
        Sign = type.Sign,
        Label = type.Label,
        Symmetric = type.Symmetric,
        SpeechAct = type.SpeechAct,
        Binds = type.Binds,
        Affiliation = type.Affiliation,
        Reports = type.Reports,
        Outcome = type.Outcome,
        Cameo = type.Cameo,
        Plover = type.Plover,
        Extra = type.Extra,
    };
}
