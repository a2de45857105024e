using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>Chooses the side of each name: where it covers no actor and no other name, and as few ties as can be.</summary>
internal static class LabelPlacement
{
    private static readonly (int X, int Y, double Dislike)[] Sides =
        [(0, 1, 0), (0, -1, 0.6), (1, 0, 0.8), (-1, 0, 1.0), (1, 1, 1.4), (-1, 1, 1.6), (1, -1, 1.6), (-1, -1, 1.8)];

    /// <summary>The side of each actor's name; null where there is no name or, in very large graphs, no room for it.</summary>
    /// <param name="design">Sizes and names.</param>
    /// <param name="places">The actors' centres.</param>
    /// <param name="courses">Points along every tie, that names should not cover.</param>
    /// <param name="allowed">Says whether a name of an actor may be in a box.</param>
    public static (int X, int Y)?[] Choose(NodeDesign design, IReadOnlyList<Point> places, IReadOnlyList<Point> courses, Func<int, Box, bool> allowed)
    {
        BoxIndex shapes = new(), names = new(), ties = new();
        for (int i = 0; i < places.Count; i++)
        {
            double radius = design.Radii[i] + 1;
            shapes.Add(new Box(-radius, -radius, radius, radius).At(places[i]), i);
        }

        for (int i = 0; i < courses.Count; i++) ties.Add(new Box(courses[i].X, courses[i].Y, courses[i].X, courses[i].Y).Grow(0.5), i);
        (int, int)?[] sides = new (int, int)?[places.Count];
        if (design.LabelsHaveRoom)
        {
            for (int i = 0; i < places.Count; i++)
            {
                if (design.Labels[i].Count == 0) continue;
                sides[i] = (0, 1);
                names.Add(design.LabelBox(i, 0, 1).At(places[i]), i);
            }
        }

        // The best connected choose first.
        foreach (int actor in Enumerable.Range(0, places.Count).OrderByDescending(i => design.Degrees[i]).ThenBy(i => i))
        {
            if (design.Labels[actor].Count == 0) continue;
            double best = double.PositiveInfinity;
            Box chosen = default;
            foreach ((int x, int y, double dislike) in Sides)
            {
                Box box = design.LabelBox(actor, x, y).At(places[actor]);
                bool home = design.LabelsHaveRoom && x == 0 && y == 1;
                bool free = design.LabelsHaveRoom ? !shapes.Any(box, actor) : true;
                if (!home && (!free || names.Any(box, actor) || !allowed(actor, box))) continue;
                double cost = dislike + ties.Count(box) * 0.35;
                if (cost >= best) continue;
                (best, chosen, sides[actor]) = (cost, box, (x, y));
            }

            names.Remove(actor);
            if (sides[actor] is not null && !double.IsInfinity(best)) names.Add(chosen, actor);
        }

        return sides;
    }

    /// <summary>Boxes by place, so that only near ones are looked at.</summary>
    private sealed class BoxIndex
    {
        private const double Cell = 60;
        private readonly Dictionary<(int, int), List<(Box Box, int Owner)>> _cells = [];
        private readonly Dictionary<int, Box> _byOwner = [];

        public void Add(Box box, int owner)
        {
            _byOwner[owner] = box;
            foreach ((int, int) cell in Cells(box))
            {
                if (!_cells.TryGetValue(cell, out List<(Box, int)>? list)) _cells[cell] = list = [];
                list.Add((box, owner));
            }
        }

        public void Remove(int owner)
        {
            if (!_byOwner.Remove(owner, out Box box)) return;
            foreach ((int, int) cell in Cells(box)) _cells[cell].RemoveAll(entry => entry.Owner == owner);
        }

        public bool Any(Box box, int except) =>
            Cells(box).Any(cell => _cells.TryGetValue(cell, out var list) && list.Any(entry => entry.Owner != except && entry.Box.Overlaps(box)));

        public int Count(Box box) =>
            Cells(box).Sum(cell => _cells.TryGetValue(cell, out var list) ? list.Count(entry => entry.Box.Overlaps(box) && Home(entry.Box) == cell) : 0);

        // A box in several cells is counted in the first only.
        private static (int, int) Home(Box box) => ((int)Math.Floor(box.Left / Cell), (int)Math.Floor(box.Top / Cell));

        private static IEnumerable<(int, int)> Cells(Box box)
        {
            for (int x = (int)Math.Floor(box.Left / Cell); x <= (int)Math.Floor(box.Right / Cell); x++)
            {
                for (int y = (int)Math.Floor(box.Top / Cell); y <= (int)Math.Floor(box.Bottom / Cell); y++) yield return (x, y);
            }
        }
    }
}
