using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>Chooses a curve for every tie: parallel ties fan out, and a tie swings round an actor that it would else run through.</summary>
/// <remarks>In graphs beyond <see cref="SearchUpTo"/> actors ties run straight and only fan out. O(ties x actors) up to there.</remarks>
internal static class TieRouter
{
    private const int SearchUpTo = 300;
    private const double FanStep = 13;
    private const int Samples = 20;

    // How far a tie may swing out beyond the outermost actors without blame.
    private const double BesidePage = 12;

    private const double MostSwingOfLength = 0.28;

    // How far the middle of a tie may be moved aside, in page units.
    private static readonly double[] Swings = [0, 9, -9, 18, -18, 28, -28, 40, -40, 55, -55, 75, -75];

    /// <summary>The curve of each bundle, in their order. Ties of an actor to itself get none that matters.</summary>
    /// <param name="bundles">The ties.</param>
    /// <param name="places">The actors' centres.</param>
    /// <param name="radii">Half the size of each actor's shape.</param>
    /// <param name="labels">The box of each actor's name; without extent where there is none.</param>
    public static TieCurve[] Route(IReadOnlyList<TieBundle> bundles, IReadOnlyList<Point> places, IReadOnlyList<double> radii, IReadOnlyList<Box> labels)
    {
        Box page = Box.Nothing;
        for (int i = 0; i < places.Count; i++) page = page.Join(new Box(0, 0, 0, 0).Grow(radii[i] + BesidePage).At(places[i]));
        TieCurve[] curves = new TieCurve[bundles.Count];
        foreach (IGrouping<(int, int), int> pair in Enumerable.Range(0, bundles.Count).GroupBy(i => Pair(bundles[i])))
        {
            int[] members = [.. pair];
            (int low, int high) = pair.Key;
            if (low == high) continue;
            double length = (places[high] - places[low]).Length, best = double.PositiveInfinity;
            foreach (double swing in places.Count <= SearchUpTo ? Swings : [0])
            {
                if (Math.Abs(swing) > MostSwingOfLength * length) continue;
                TieCurve[] fan = [.. members.Select((_, i) => TieCurve.Between(places[low], places[high], swing + Offset(i, members.Length, length)))];
                double cost = Math.Abs(swing) * 0.09;
                if (places.Count <= SearchUpTo)
                {
                    foreach (TieCurve curve in fan) cost += Cost(curve, low, high, places, radii, labels, page) / members.Length;
                }

                if (cost >= best) continue;
                best = cost;
                for (int i = 0; i < members.Length; i++)
                    curves[members[i]] = bundles[members[i]].Source == low ? fan[i] : new TieCurve(fan[i].To, fan[i].Control, fan[i].From);
            }
        }

        return curves;
    }

    private static (int Low, int High) Pair(TieBundle bundle) =>
        (Math.Min(bundle.Source, bundle.Target), Math.Max(bundle.Source, bundle.Target));

    private static double Offset(int index, int count, double length) =>
        (index - ((count - 1) / 2.0)) * Math.Min(FanStep, length / (2 * count));

    private static double Cost(TieCurve curve, int low, int high, IReadOnlyList<Point> places, IReadOnlyList<double> radii, IReadOnlyList<Box> labels, Box page)
    {
        Point[] course = new Point[Samples - 1];
        Box bounds = Box.Nothing;
        for (int i = 0; i < course.Length; i++)
        {
            course[i] = curve.At((i + 1.0) / Samples);
            bounds = bounds.Join(new Box(course[i].X, course[i].Y, course[i].X, course[i].Y));
        }

        bounds = bounds.Grow(30);
        double cost = course.Count(point => !page.Contains(point)) * 2;
        for (int node = 0; node < places.Count; node++)
        {
            bool end = node == low || node == high;
            double near = radii[node] + 5;
            bool maybe = bounds.Contains(places[node]), labelled = labels[node].Width > 0 && bounds.Overlaps(labels[node]);
            if (!maybe && !labelled) continue;
            int hits = 0, crossed = 0;
            foreach (Point point in course)
            {
                if (!end && (point - places[node]).Length < near) hits++;
                if (labelled && labels[node].Contains(point)) crossed++;
            }

            if (hits > 0) cost += 10 + hits;
            if (crossed > 0) cost += (end ? 0.4 : 1.2) + (0.2 * crossed);
        }

        return cost;
    }
}
