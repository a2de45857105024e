namespace Network.Analysis.Centrality;

/// <summary>Core number: the largest k for which an actor belongs to a group in which everyone is tied to at least k others of the group.</summary>
/// <remarks>
/// Direction, weight and sign are not looked at, and parallel ties are one. Range 0 to n - 1.
/// Actors are taken away by rising number of remaining neighbours, kept in order by counting: O(n + m) time and space.
/// Seidman, "Network structure and minimum degree", Social Networks 5 (1983), doi:10.1016/0378-8733(83)90028-X;
/// Batagelj and Zaversnik, Adv. Data Anal. Classif. 5 (2011), doi:10.1007/s11634-010-0079-y.
/// </remarks>
internal sealed class Core : ICentralityMeasure
{
    public string Id => "core";

    public string Label => "Core number";

    public string Description => "The largest k for which the actor is in a group where everyone is tied to at least k others of it.";

    public MeasureDefinition Definition => new(
        "the largest k for which the actor lies in a part of the graph whose actors all have at least k neighbours in it; parallel ties are one",
        "whole numbers from 0 to n - 1",
        "Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaversnik 2011, doi:10.1007/s11634-010-0079-y");

    public MeasureTraits Traits => new(Direction: false, WeightUse.Never, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Contact;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        SignedAdjacency rows = input.UndirectedGraph.Merged().Out;
        int n = rows.NodeCount;
        int[] left = new int[n], order = new int[n], place = new int[n];
        for (int node = 0; node < n; node++) left[node] = rows.Degree(node);
        int[] begins = SortByDegree(left, order, place);
        for (int i = 0; i < n; i++)
        {
            int node = order[i];
            foreach (int neighbour in rows.Of(node))
            {
                if (left[neighbour] <= left[node]) continue;
                // To the front of those with as many neighbours left, and then over the border to those with one less.
                int front = begins[left[neighbour]]++, other = order[front];
                (order[front], order[place[neighbour]]) = (neighbour, other);
                (place[other], place[neighbour]) = (place[neighbour], front);
                left[neighbour]--;
            }

            if (i % 65536 == 0) input.Cancellation.ThrowIfCancellationRequested();
        }

        return Array.ConvertAll(left, Convert.ToDouble);
    }

    /// <summary>Fills in the nodes by degree and each one's place; gives where each degree begins.</summary>
    private static int[] SortByDegree(int[] degree, int[] order, int[] place)
    {
        int most = degree.Length == 0 ? 0 : degree.Max();
        int[] begins = new int[most + 2];
        foreach (int one in degree) begins[one + 1]++;
        for (int i = 1; i < begins.Length; i++) begins[i] += begins[i - 1];
        int[] next = [.. begins];
        for (int node = 0; node < degree.Length; node++)
        {
            place[node] = next[degree[node]]++;
            order[place[node]] = node;
        }

        return begins;
    }
}
