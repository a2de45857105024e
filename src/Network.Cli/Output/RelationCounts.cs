using Network.Model;
using Network.Report;

namespace Network.Cli.Output;

/// <summary>What a person is told of relations that are written without being held: how many of each kind, and the first of them.</summary>
internal sealed class RelationCounts
{
    private const int Most = 100;
    private const int MostDoubtful = 12;

    private readonly Dictionary<Modality, int> _modalities = [];
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);
    private readonly List<Relation> _first = [];
    private readonly PriorityQueue<Relation, (double, int)> _doubtful = new(Comparer<(double, int)>.Create((one, other) => other.CompareTo(one)));

    /// <summary>How many relations there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many are negated.</summary>
    public int Negated { get; private set; }

    /// <summary>How many there are of each type.</summary>
    public IReadOnlyDictionary<string, int> Types => _types;

    /// <summary>All relations, when they are few enough to be shown; else null.</summary>
    public IReadOnlyList<Relation>? All => Count <= Most ? _first : null;

    /// <summary>Those that were read with the lowest confidence, the least first, of equal ones the earliest; none that was surely read.</summary>
    public IReadOnlyList<Relation> Doubtful => [.. _doubtful.UnorderedItems.OrderBy(item => item.Priority).Select(item => item.Element)];

    /// <summary>How many are of a modality and not negated.</summary>
    public int Of(Modality modality) => _modalities.GetValueOrDefault(modality);

    /// <summary>The same relations, counted while they are read.</summary>
    public IEnumerable<Relation> Counted(IEnumerable<Relation> relations)
    {
        foreach (Relation relation in relations)
        {
            Count++;
            if (relation.Negated) Negated++;
            else _modalities[relation.Modality] = Of(relation.Modality) + 1;
            _types[relation.Type.Id] = _types.GetValueOrDefault(relation.Type.Id) + 1;
            if (Count <= Most) _first.Add(relation);
            else _first.Clear();
            if (relation.Confidence is { } confidence and < ReportOptions.Sure)
            {
                _doubtful.Enqueue(relation, (confidence, Count));
                if (_doubtful.Count > MostDoubtful) _doubtful.Dequeue();
            }

            yield return relation;
        }
    }
}
