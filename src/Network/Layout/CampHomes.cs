namespace Network.Layout;

/// <summary>Where the middle of each camp belongs, before its members are placed; in lengths of a positive tie.</summary>
internal sealed class CampHomes
{
    private const double Gap = 1.6;
    private const int Rounds = 200;

    private readonly Point[] _centres;
    private readonly double[] _radii;

    private CampHomes(Point[] centres, double[] radii)
    {
        _centres = centres;
        _radii = radii;
    }

    /// <summary>The middle of camp <paramref name="camp"/>, from 1; the origin for 0.</summary>
    public Point Centre(int camp) => _centres[camp];

    /// <summary>How far the camp reaches.</summary>
    public double Radius(int camp) => _radii[camp];

    /// <summary>One camp at the origin, two opposite each other with the first on the left, more on a ring where friends are neighbours.</summary>
    public static CampHomes Of(LayoutInput input)
    {
        int camps = input.Camps is null || input.Count == 0 ? 0 : input.Camps.Max();
        double[] radii = new double[camps + 1];
        for (int i = 0; i < input.Count; i++) radii[input.CampOf(i)]++;
        for (int camp = 0; camp <= camps; camp++) radii[camp] = 0.3 + (0.6 * Math.Sqrt(radii[camp]));
        Point[] centres = new Point[camps + 1];
        if (camps == 2)
        {
            double half = (radii[1] + radii[2] + Gap) / 2;
            centres[1] = new Point(-half, 0);
            centres[2] = new Point(half, 0);
        }
        else if (camps > 2)
        {
            PlaceOnRing(centres, radii, Affinity(input, camps));
        }

        return new CampHomes(centres, radii);
    }

    private static double[,] Affinity(LayoutInput input, int camps)
    {
        double[,] net = new double[camps + 1, camps + 1];
        for (int tie = 0; tie < input.Source.Length; tie++)
        {
            int a = input.CampOf(input.Source[tie]), b = input.CampOf(input.Target[tie]);
            net[a, b] += input.Sign[tie];
            net[b, a] += input.Sign[tie];
        }

        return net;
    }

    private static void PlaceOnRing(Point[] centres, double[] radii, double[,] affinity)
    {
        int camps = centres.Length - 1;
        int[] order = RingOrder(camps, affinity);
        double around = 0;
        for (int camp = 1; camp <= camps; camp++) around += (2 * radii[camp]) + Gap;
        double ring = around / (2 * Math.PI), angle = Math.PI;
        for (int i = 0; i < camps; i++)
        {
            double half = (radii[order[i]] + (Gap / 2)) / ring;
            if (i > 0) angle += half;
            centres[order[i]] = new Point(ring * Math.Cos(angle), ring * Math.Sin(angle));
            angle += half;
        }

        for (int round = 0; round < Rounds && PushApart(centres, radii); round++)
        {
        }
    }

    // The largest camp first, then always the friendliest to the last one placed.
    private static int[] RingOrder(int camps, double[,] affinity)
    {
        int[] order = new int[camps];
        bool[] placed = new bool[camps + 1];
        int last = 1;
        for (int i = 0; i < camps; i++)
        {
            int next = 0;
            for (int camp = 1; camp <= camps; camp++)
            {
                if (placed[camp]) continue;
                if (next == 0 || (i > 0 && affinity[last, camp] > affinity[last, next])) next = camp;
            }

            placed[next] = true;
            order[i] = last = next;
        }

        return order;
    }

    private static bool PushApart(Point[] centres, double[] radii)
    {
        bool moved = false;
        for (int a = 1; a < centres.Length; a++)
        {
            for (int b = a + 1; b < centres.Length; b++)
            {
                Point between = centres[b] - centres[a];
                double lack = radii[a] + radii[b] + Gap - between.Length;
                if (lack < 1e-6) continue;
                Point push = between * (lack / 2 / Math.Max(between.Length, 1e-9));
                centres[a] -= push;
                centres[b] += push;
                moved = true;
            }
        }

        return moved;
    }
}
