using Network.Model;

namespace Network.Report.Sections;

/// <summary>Disputed claims: what is said, who denies it, and where the denial is told.</summary>
internal static class DisputeSection
{
    private const int MostDenials = 3;

    public static IReadOnlyList<DisputeEntry> Build(IReadOnlyList<RelationEntry> relations)
    {
        List<(RelationEntry Claim, string By, List<RelationEntry> Denials)> claims = [];
        HashSet<RelationEntry> told = [];
        foreach (RelationEntry claim in relations)
        {
            List<Actor> deniers = [.. claim.Relation.Evidence.SelectMany(piece => piece.ContestedBy).Distinct()];
            bool refuted = claim.Relation.Modality == Modality.Refuted;
            if (deniers.Count == 0 && !refuted) continue;
            if (refuted)
            {
                foreach (Actor speaker in claim.Relation.Evidence.Select(piece => piece.Speaker).OfType<Actor>())
                {
                    if (!deniers.Contains(speaker)) deniers.Add(speaker);
                }
            }

            List<RelationEntry> denials = [];
            foreach (Actor denier in deniers) denials.AddRange(Denials(claim, denier, relations).Where(denial => !denials.Contains(denial)));
            told.UnionWith(denials);
            string by = deniers.Count == 0 ? "the text itself" : Wording.List([.. deniers.Select(Wording.Name)]);
            claims.Add((claim, by, denials));
        }

        List<DisputeEntry> disputes = [.. claims
            .GroupBy(claim => (claim.By, string.Join(' ', claim.Denials.Select(denial => denial.Number))))
            .Select(group => new DisputeEntry(Joined(group.Select(claim => claim.Claim)), group.Key.By, group.First().Denials))];
        foreach (RelationEntry open in relations.Where(entry => Contradicts(entry) && !told.Contains(entry)))
        {
            if (open.Relation.Negated || disputes.Any(dispute => dispute.Denials.Any(denial => SharesPlace(denial, open)))) continue;
            disputes.Add(new DisputeEntry([], Wording.Name(open.Relation.Source), [open]));
        }

        return disputes;
    }

    private static List<ClaimEntry> Joined(IEnumerable<RelationEntry> claims) =>
        [.. claims
            .GroupBy(claim => (claim.Relation.Source, claim.Relation.Type, claim.Relation.To, claim.Status, claim.Where, claim.OnWordOf))
            .Select(group => new ClaimEntry(
                Wording.Says(group.First().Relation, Wording.List([.. group.Select(claim => Wording.Name(claim.Relation.Target))])), [.. group]))];

    /// <summary>
    /// Where a denier gainsays a claim: what he contradicts, or else what he says or does against its speakers and parties.
    /// One who himself reports the claim denies it there and then.
    /// </summary>
    private static List<RelationEntry> Denials(RelationEntry claim, Actor denier, IReadOnlyList<RelationEntry> relations)
    {
        HashSet<Actor> concerned = [claim.Relation.Source, claim.Relation.Target];
        foreach (Evidence piece in claim.Relation.Evidence)
        {
            if (piece.AssertedBy.Contains(denier)) return [];
            concerned.UnionWith(piece.AssertedBy.Skip(1));
            if (piece.Speaker is Actor speaker) concerned.Add(speaker);
        }

        List<RelationEntry> found = [.. relations.Where(entry =>
            entry != claim && entry.Relation.Sign != 0 && !entry.Relation.Type.Affiliation
            && (concerned.Contains(entry.Relation.Target) || (entry.Relation.Source != denier && concerned.Contains(entry.Relation.Source)))
            && (entry.Relation.Source == denier || entry.Relation.Evidence.Any(piece => piece.Speaker == denier)))];
        List<RelationEntry> plain = found.FindAll(Contradicts);
        return [.. (plain.Count > 0 ? plain : found).Take(MostDenials)];
    }

    private static bool Contradicts(RelationEntry entry) => entry.Relation.Type.Id is "contradicted" or "misrepresented";

    private static bool SharesPlace(RelationEntry one, RelationEntry other) => one.Where is not null && one.Where == other.Where;
}
