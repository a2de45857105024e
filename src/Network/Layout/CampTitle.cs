using Network.Analysis;
using Network.Analysis.Factions;

namespace Network.Layout;

/// <summary>What a picture calls a camp.</summary>
/// <param name="Number">The camp, from 1.</param>
/// <param name="Core">The name of its core, for a core unit the unit's name; null when the method names none.</param>
/// <param name="Size">How many actors it has, between and opposed ones included, a bound unit being one.</param>
public sealed record CampTitle(int Number, string? Core, int Size)
{
    /// <summary>True when several actors of the camp are bound and count as one.</summary>
    public bool HasUnit { get; init; }

    /// <summary>"Camp 1 · Kim Il Sung".</summary>
    public string Caption => Core is null ? $"Camp {Number}" : $"Camp {Number} · {Core}";

    /// <summary>The camps of an analysis, in their order; empty where none were asked for.</summary>
    public static IReadOnlyList<CampTitle> Of(AnalysedGraph analysed)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        if (analysed.Factions is not { } factions) return [];
        int count = factions.Members.Max(member => member.Faction) ?? 0;
        int[] sizes = new int[count];
        bool[] bound = new bool[count];
        string?[] cores = new string?[count];
        foreach (FactionMember member in factions.Members)
        {
            if (member.Faction is not int camp) continue;
            int head = factions.HeadOf(member.Actor);
            bound[camp - 1] |= member.Unit is not null;
            if (head == member.Actor) sizes[camp - 1]++;
            if (member.IsCore) cores[camp - 1] = analysed.Counted.Actors.Name(head);
        }

        return [.. Enumerable.Range(1, count).Select(camp => new CampTitle(camp, cores[camp - 1], sizes[camp - 1]) { HasUnit = bound[camp - 1] })];
    }
}
