using System.Globalization;
using Network.Model;

namespace Network.Extraction.Llm;

/// <summary>Joins what a model found with what the rules found, and marks who found what.</summary>
internal sealed class RelationJoin
{
    private readonly RelationGraph _rules;
    private readonly string _mark;
    private readonly List<Relation> _relations;
    private readonly Dictionary<(string, string, string), List<int>> _byEnds = [];

    /// <summary>Starts with what the rules found.</summary>
    public RelationJoin(RelationGraph rules, string mark)
    {
        _rules = rules;
        _mark = mark;
        _relations = [.. rules.Relations];
        for (int i = 0; i < _relations.Count; i++) At(Key(_relations[i].Source, _relations[i].Type, _relations[i].Target)).Add(i);
    }

    /// <summary>Adds one finding of the model.</summary>
    public void Add(ProposalCheck.Held held, Proposal proposal)
    {
        List<int> same = At(Key(held.Source, held.Type, held.Target));
        foreach (int index in same)
        {
            Relation relation = _relations[index];
            int piece = relation.Evidence.ToList().FindIndex(other => other.Negated == proposal.Negated
                && (other.Paragraph == held.Paragraph.Number || (other.Start < held.End && held.Start < other.End)));
            if (piece < 0) continue;
            if (relation.Evidence[piece].Rule is { } rule && !rule.Contains(_mark, StringComparison.Ordinal))
                _relations[index] = relation.WithEvidence([.. relation.Evidence.Select((other, i) => i == piece ? Marked(other, $"{rule} + {_mark}") : other)]);
            return;
        }

        string id = string.Create(CultureInfo.InvariantCulture, $"{held.Source.Id}-{held.Type.Id}-{held.Target.Id}-{same.Count + 1}");
        while (same.Exists(index => _relations[index].Id == id)) id += "-llm";
        same.Add(_relations.Count);
        _relations.Add(new Relation(id, held.Source, held.Type, held.Target)
        {
            IdIsGiven = true,
            Evidence =
            [
                new Evidence
                {
                    Document = _rules.Documents.Count == 0 ? null : _rules.Documents[0],
                    Paragraph = held.Paragraph.Number,
                    Start = held.Start,
                    End = held.End,
                    Trigger = held.Trigger.Length == 0 ? null : held.Trigger,
                    AssertedBy = held.AssertedBy,
                    Modality = proposal.Modality,
                    Negated = proposal.Negated,
                    Rule = _mark,
                },
            ],
        });
    }

    /// <summary>The graph of both.</summary>
    /// <param name="added">Actors that only the model named; those without a relation are left out.</param>
    public RelationGraph Joined(IReadOnlyList<Actor> added) => new(_rules.Actors.Concat(Free(added)), _relations)
    {
        Title = _rules.Title,
        Documents = _rules.Documents,
        DeclaredTypes = _rules.DeclaredTypes,
        Extra = _rules.Extra,
    };

    private IEnumerable<Actor> Free(IReadOnlyList<Actor> added) => added.Where(actor => _relations.Exists(relation => relation.Source == actor || relation.Target == actor));

    private List<int> At((string, string, string) key)
    {
        if (!_byEnds.TryGetValue(key, out List<int>? list)) _byEnds.Add(key, list = []);
        return list;
    }

    private static (string, string, string) Key(Actor source, RelationType type, Actor target) =>
        type.Symmetric && string.CompareOrdinal(source.Id, target.Id) > 0 ? (target.Id, type.Id, source.Id) : (source.Id, type.Id, target.Id);

    private static Evidence Marked(Evidence piece, string rule) => new(piece) { Rule = rule };
}
