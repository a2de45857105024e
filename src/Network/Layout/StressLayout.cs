namespace Network.Layout;

/// <summary>
/// Places a small graph so that distances on the page come as near as can be to wished distances: stress majorisation
/// (Gansner, Koren, North 2004, doi:10.1007/978-3-540-31843-9_25) where camps are wished apart.
/// </summary>
/// <remarks>
/// A wished distance is the length of the shortest path (positive tie 1, neutral 1.3, negative 1.9), except that members of a camp
/// are wished within the camp's reach, members of two camps as far as their camps, and who stands between at the middle.
/// O(n^3) for the distances and O(n^2) a round, n nodes.
/// </remarks>
internal static class StressLayout
{
    private const int Rounds = 250;
    private const double Enough = 1e-4;

    /// <summary>Moves the nodes, in lengths of a positive tie, from the positions given.</summary>
    public static void Run(LayoutInput input, CampHomes homes, Point[] positions, CancellationToken cancellation)
    {
        int n = input.Count;
        double[,] wished = WishedDistances(input, homes, cancellation);
        for (int round = 0; round < Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            double largest = 0;
            for (int i = 0; i < n; i++)
            {
                Point place = Wish(positions, wished, i);
                largest = Math.Max(largest, (place - positions[i]).Length);
                positions[i] = place;
            }

            if (largest < Enough) break;
        }
    }

    /// <summary>The sum over pairs of (distance - wished)^2 / wished^2.</summary>
    internal static double Stress(Point[] positions, double[,] wished)
    {
        double sum = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double error = ((positions[i] - positions[j]).Length / wished[i, j]) - 1;
                sum += error * error;
            }
        }

        return sum;
    }

    /// <summary>How far apart every two nodes are wished.</summary>
    internal static double[,] WishedDistances(LayoutInput input, CampHomes homes, CancellationToken cancellation)
    {
        double[,] wished = PathLengths(input, cancellation);
        int[] sides = Sides(input, wished);
        for (int i = 0; i < input.Count; i++)
        {
            for (int j = 0; j < i; j++) wished[i, j] = wished[j, i] = WithCamps(input, homes, sides, i, j, wished[i, j]);
        }

        return wished;
    }

    private static Point Wish(Point[] positions, double[,] wished, int node)
    {
        double x = 0, y = 0, weights = 0;
        for (int other = 0; other < positions.Length; other++)
        {
            if (other == node) continue;
            double distance = wished[node, other], weight = 1 / (distance * distance);
            Point apart = positions[node] - positions[other];
            double scale = distance / Math.Max(apart.Length, 1e-9);
            x += weight * (positions[other].X + (apart.X * scale));
            y += weight * (positions[other].Y + (apart.Y * scale));
            weights += weight;
        }

        return weights == 0 ? positions[node] : new Point(x / weights, y / weights);
    }

    private static double WithCamps(LayoutInput input, CampHomes homes, int[] sides, int i, int j, double path)
    {
        int a = input.CampOf(i), b = input.CampOf(j);
        if (a == 0 && b == 0) return path;
        bool aside = input.HullOf(i) == 0, alsoAside = input.HullOf(j) == 0;
        if (a == b)
        {
            double reach = homes.Radius(a);
            if (!aside && !alsoAside) return Math.Min(path, Math.Max(1.2, 1.6 * reach));
            if (!input.IsBetween(i) && !input.IsBetween(j)) return aside && alsoAside ? path : reach + 0.9;
            return reach + 1.2;
        }

        if (a == 0 || b == 0)
        {
            int camp = a == 0 ? b : a, side = a == 0 ? sides[i] : sides[j];
            if (path < 1.5) return path;
            double away = side == camp || side == 0 ? homes.Radius(camp) + 0.8 : (homes.Centre(side) - homes.Centre(camp)).Length;
            return Math.Max(Math.Min(path, away + 1), away);
        }

        double camps = (homes.Centre(a) - homes.Centre(b)).Length;
        if (input.IsBetween(i) || input.IsBetween(j)) return input.IsBetween(i) && input.IsBetween(j) ? 1 : camps / 2;
        return aside || alsoAside ? Math.Max(path, camps * 0.7) : camps;
    }

    // Who is in no camp is wished on the side of the camp that is nearest by ties; 0 where two are as near.
    private static int[] Sides(LayoutInput input, double[,] paths)
    {
        int[] sides = new int[input.Count];
        for (int i = 0; i < sides.Length; i++)
        {
            double nearest = double.PositiveInfinity;
            for (int j = 0; j < sides.Length; j++)
            {
                int camp = input.HullOf(j);
                if (camp == 0 || j == i || paths[i, j] > nearest + 1e-9) continue;
                sides[i] = paths[i, j] < nearest - 1e-9 || sides[i] == camp ? camp : 0;
                nearest = paths[i, j];
            }
        }

        return sides;
    }

    private static double[,] PathLengths(LayoutInput input, CancellationToken cancellation)
    {
        int n = input.Count;
        double[,] length = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) length[i, j] = i == j ? 0 : double.PositiveInfinity;
        }

        for (int tie = 0; tie < input.Source.Length; tie++)
        {
            int a = input.Source[tie], b = input.Target[tie];
            double own = input.Sign[tie] > 0 ? 1 : input.Sign[tie] == 0 ? 1.3 : 1.9;
            if (a != b && own < length[a, b]) length[a, b] = length[b, a] = own;
        }

        double longest = 1;
        for (int via = 0; via < n; via++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < n; i++)
            {
                double first = length[i, via];
                if (double.IsPositiveInfinity(first)) continue;
                for (int j = 0; j < n; j++)
                {
                    if (first + length[via, j] < length[i, j]) length[i, j] = first + length[via, j];
                }
            }
        }

        foreach (double one in length)
        {
            if (double.IsFinite(one)) longest = Math.Max(longest, one);
        }

        // Members of one camp need no path between them: they are as far apart as the farthest that have one.
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                if (double.IsPositiveInfinity(length[i, j])) length[i, j] = longest;
            }
        }

        return length;
    }
}
