using System.Runtime.InteropServices;
using Network.Model;

namespace Network.Analysis.Counting;

/// <summary>Decides which relations count, and says why the others do not.</summary>
/// <remarks>
/// Counted are asserted relations that are not negated, of speech acts also the refuted ones (the accusation was made, only its
/// content was denied), or those of the modalities that a filter names. Places, documents and events take no part. Declared
/// membership counts towards a group only. Telling the narrator is provenance, not contact. What one document tells twice
/// (equal source, type, target and date) counts once.
/// </remarks>
public static class CountingRules
{
    /// <summary>Counts a graph's relations. O(relations + evidence).</summary>
    /// <param name="graph">The graph after its filter.</param>
    /// <param name="filter">The filter, for the modalities that it lets count.</param>
    public static CountedTies Count(RelationGraph graph, RelationFilter filter)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(filter);
        List<Actor> actors = [.. graph.Actors.Where(actor => actor.Kind.TakesPart())];
        Dictionary<Actor, int> index = new(actors.Count, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < actors.Count; i++) index[actors[i]] = i;

        Tally tally = new();
        Repetitions repetitions = new();
        List<Relation> counted = [];
        List<int> source = [], target = [];
        List<sbyte> sign = [];
        List<double> weight = [];
        List<TieTraits> traits = [];
        foreach (Relation relation in graph.Relations)
        {
            if (ReasonNotToCount(relation, filter) is { } reason)
            {
                tally.Add(reason);
                continue;
            }

            if (repetitions.Repeats(relation))
            {
                tally.Add(Reasons.ToldTwice);
                continue;
            }

            bool affiliation = relation.Type.Affiliation;
            counted.Add(relation);
            source.Add(index[relation.Source]);
            target.Add(index[relation.Target]);
            sign.Add(affiliation ? (sbyte)1 : (sbyte)relation.Sign);
            weight.Add(relation.Weight);
            traits.Add((relation.Type.Symmetric ? TieTraits.Symmetric : TieTraits.None) | (affiliation ? TieTraits.Affiliation : TieTraits.None));
        }

        return new CountedTies
        {
            Actors = ActorTable.Of(actors),
            Source = [.. source],
            Target = [.. target],
            Sign = [.. sign],
            Weight = weight.TrueForAll(w => w == 1) ? null : [.. weight],
            Traits = traits.TrueForAll(t => t == TieTraits.None) ? null : [.. traits],
            Relations = counted,
            LeftOut = tally.InOrder(),
            IsEdgeList = graph.IsEdgeList,
        };
    }

    private static string? ReasonNotToCount(Relation relation, RelationFilter filter)
    {
        if (ReferenceEquals(relation.Source, relation.Target)) return Reasons.ToItself;
        if (!relation.Source.Kind.TakesPart() || !relation.Target.Kind.TakesPart()) return Reasons.NoActor;
        if (relation.Type.Binds) return Reasons.Bond;
        if (relation.Negated) return Reasons.Negated;
        Modality modality = relation.Modality;
        bool modalityCounts = filter.Modalities is not null
            || modality == Modality.Asserted
            || (modality == Modality.Alleged && filter.CountAlleged)
            || (modality == Modality.Refuted && relation.Type.SpeechAct);
        if (!modalityCounts) return modality.Id();
        if (relation.Type.Affiliation && relation.Target.Kind != ActorKind.Group) return Reasons.Membership;
        if (relation.Type.Reports && relation.Evidence.Any(piece => piece.Document?.Narrator is { } narrator
            && (ReferenceEquals(narrator, relation.Source) || ReferenceEquals(narrator, relation.Target)))) return Reasons.Reporting;
        return null;
    }

    /// <summary>Why relations are left out, in the order in which reports list them.</summary>
    private static class Reasons
    {
        public const string Negated = "negated";
        public const string Reporting = "told to or by the narrator";
        public const string ToldTwice = "told twice in one document";
        public const string Bond = "bond within a unit (leads, speaks for, part of)";
        public const string Membership = "seat in a body, no stance";
        public const string NoActor = "with a place, document or event";
        public const string ToItself = "to itself";

        public static readonly string[] Order =
        [
            .. Modalities.All.Skip(1).Select(modality => modality.Id()), Negated, Reporting, ToldTwice, Bond, Membership, NoActor, ToItself,
        ];
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, int> _counts = [];

        public void Add(string reason) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, reason, out _)++;

        public IReadOnlyList<LeftOut> InOrder() =>
            [.. Reasons.Order.Where(_counts.ContainsKey).Select(reason => new LeftOut(reason, _counts[reason]))];
    }

    /// <summary>Remembers what each document has told already.</summary>
    private sealed class Repetitions
    {
        private readonly Dictionary<(string, string, string, string?), HashSet<SourceDocument>> _told = [];

        public bool Repeats(Relation relation)
        {
            if (!relation.Evidence.Any(piece => piece.Document is not null)) return false;
            (string from, string to) = (relation.Source.Id, relation.Target.Id);
            if (relation.Type.Symmetric && string.CompareOrdinal(from, to) > 0) (from, to) = (to, from);
            ref HashSet<SourceDocument>? documents = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _told, (from, relation.Type.Id, to, relation.Date?.Text), out _);
            documents ??= new HashSet<SourceDocument>(ReferenceEqualityComparer.Instance);
            bool repeats = false;
            foreach (Evidence piece in relation.Evidence)
            {
                if (piece.Document is not null && documents.Contains(piece.Document)) repeats = true;
            }

            foreach (Evidence piece in relation.Evidence)
            {
                if (piece.Document is not null) documents.Add(piece.Document);
            }

            return repeats;
        }
    }
}
