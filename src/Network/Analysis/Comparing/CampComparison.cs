namespace Network.Analysis.Comparing;

/// <summary>Two divisions of the same members side by side: which camps answer to which, who moves, how alike they are.</summary>
public sealed class CampComparison
{
    private const int MostAssigned = 200;

    private CampComparison(IReadOnlyDictionary<int, int> match, IReadOnlyList<int?> renamed, IReadOnlyList<CampMove> moves, int common, double? index)
    {
        Match = match;
        Renamed = renamed;
        Moves = moves;
        Common = common;
        AdjustedRand = index;
    }

    /// <summary>For each camp of the second division the camp of the first that it answers to; camps without a counterpart are not there.</summary>
    public IReadOnlyDictionary<int, int> Match { get; }

    /// <summary>The second division in the numbers of the first; camps without a counterpart get the numbers after its last.</summary>
    public IReadOnlyList<int?> Renamed { get; }

    /// <summary>Who stands elsewhere, in the members' order: in a camp that answers to another, or in a camp in one division only.</summary>
    public IReadOnlyList<CampMove> Moves { get; }

    /// <summary>How many members have a camp in both.</summary>
    public int Common { get; }

    /// <summary>See <see cref="AdjustedRandIndex"/>; null where fewer than two members have a camp in both.</summary>
    public double? AdjustedRand { get; }

    /// <summary>Compares two divisions.</summary>
    /// <param name="first">The camp of each member, from 1; null for none.</param>
    /// <param name="second">The same of the other division.</param>
    /// <remarks>
    /// Camps are matched one to one so that as many members as possible stay (the assignment problem); of equally good matchings one is taken, the
    /// same for the same input. Beyond 200 camps on a side the camps that share most are matched first, then those of lower numbers.
    /// </remarks>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static CampComparison Of(IReadOnlyList<int?> first, IReadOnlyList<int?> second)
    {
        double? index = AdjustedRandIndex.Of(first, second);
        SortedDictionary<(int First, int Second), long> shared = [];
        int common = 0;
        for (int i = 0; i < first.Count; i++)
        {
            if (first[i] is not int a || second[i] is not int b) continue;
            common++;
            shared[(a, b)] = shared.GetValueOrDefault((a, b)) + 1;
        }

        Dictionary<int, int> match = Matched(shared);
        Dictionary<int, int> names = new(match);
        int last = first.Max() ?? 0;
        foreach (int camp in second.OfType<int>().Distinct().Order())
        {
            if (!names.ContainsKey(camp)) names[camp] = ++last;
        }

        int?[] renamed = [.. second.Select(camp => camp is int number ? names[number] : (int?)null)];
        List<CampMove> moves = [];
        for (int i = 0; i < first.Count; i++)
        {
            if (first[i] != renamed[i]) moves.Add(new CampMove(i, first[i], renamed[i]));
        }

        return new CampComparison(match, renamed, moves, common, index);
    }

    private static Dictionary<int, int> Matched(SortedDictionary<(int First, int Second), long> shared)
    {
        int[] rows = [.. shared.Keys.Select(key => key.First).Distinct().Order()], columns = [.. shared.Keys.Select(key => key.Second).Distinct().Order()];
        Dictionary<int, int> match = [];
        if (rows.Length <= MostAssigned && columns.Length <= MostAssigned)
        {
            long[][] worth = [.. rows.Select(row => columns.Select(column => shared.GetValueOrDefault((row, column))).ToArray())];
            int[] assigned = BestAssignment.Of(worth);
            for (int i = 0; i < rows.Length; i++)
            {
                if (assigned[i] >= 0) match[columns[assigned[i]]] = rows[i];
            }

            return match;
        }

        HashSet<int> taken = [];
        foreach (((int row, int column), _) in shared.OrderByDescending(one => one.Value).ThenBy(one => one.Key))
        {
            if (!match.ContainsKey(column) && taken.Add(row)) match[column] = row;
        }

        return match;
    }
}

/// <summary>A member that stands elsewhere.</summary>
/// <param name="Member">Its place in the lists that were compared.</param>
/// <param name="From">Its camp in the first division; null for none.</param>
/// <param name="To">Its camp in the second, in the numbers of the first; null for none.</param>
public sealed record CampMove(int Member, int? From, int? To);
