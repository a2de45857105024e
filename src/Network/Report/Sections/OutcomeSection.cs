using Network.Model;

namespace Network.Report.Sections;

/// <summary>What was done to whom by which body: relations of types that take effect, joined to acts.</summary>
internal static class OutcomeSection
{
    public static IReadOnlyList<OutcomeAct> Build(IReadOnlyList<RelationEntry> relations)
    {
        List<OutcomeAct> acts = [];
        foreach (var act in relations.Where(TookEffect).GroupBy(entry => (
            entry.Relation.Event, entry.Relation.Type, entry.Relation.Source, entry.Relation.To, entry.Date, entry.Where, entry.Status)))
        {
            (string? happening, RelationType type, Actor source, Actor? to, string? date, _, string status) = act.Key;
            List<RelationEntry> rows = [.. act];
            string sanction = Wording.Label(type);
            string? third = to is null ? null : $"{Wording.Preposition(type)} {Wording.Name(to)}";
            string names = Wording.List([.. rows.Select(row => Wording.Name(row.Relation.Target)).Distinct(StringComparer.Ordinal)]);
            string what = $"{sanction}{(third is null ? "" : " " + third)}{(status.Length == 0 ? "" : $" ({status})")}";
            acts.Add(new OutcomeAct(sanction, source, third, happening, rows[0].DateIsOwn ? date : null, rows, names, what));
        }

        return acts;
    }

    private static bool TookEffect(RelationEntry entry) =>
        entry.Relation.Type.Outcome && !entry.Relation.Negated
        && entry.Relation.Modality is Modality.Asserted or Modality.Alleged or Modality.Refuted;
}
