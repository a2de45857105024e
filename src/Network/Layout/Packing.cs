namespace Network.Layout;

/// <summary>Lays boxes in rows, as words in a paragraph.</summary>
internal static class Packing
{
    /// <summary>Where each box's upper left corner goes so that all, in their order, fill a page of about the asked proportion.</summary>
    /// <param name="boxes">Widths and heights.</param>
    /// <param name="aspect">Width over height of the page.</param>
    /// <param name="gap">Room between boxes.</param>
    public static Point[] Rows(IReadOnlyList<Box> boxes, double aspect, double gap)
    {
        if (boxes.Count == 0) return [];
        double widest = boxes.Max(box => box.Width), sum = boxes.Sum(box => box.Width + gap);
        Point[] best = [];
        double bestSize = double.PositiveInfinity;
        for (double width = widest; ; width *= 1.15)
        {
            Point[] places = RowsOf(boxes, width, gap, out double height);
            double right = 0;
            for (int i = 0; i < places.Length; i++) right = Math.Max(right, places[i].X + boxes[i].Width);
            double size = Math.Max(right, height * aspect);
            if (size < bestSize) (bestSize, best) = (size, places);
            if (width >= sum) return best;
        }
    }

    /// <summary>Where each box goes in rows of at most the given width.</summary>
    public static Point[] RowsOf(IReadOnlyList<Box> boxes, double width, double gap, out double height)
    {
        Point[] places = new Point[boxes.Count];
        double x = 0, y = 0, row = 0;
        for (int i = 0; i < places.Length; i++)
        {
            if (x > 0 && x + boxes[i].Width > width + 1e-9) (x, y, row) = (0, y + row + gap, 0);
            places[i] = new Point(x, y);
            x += boxes[i].Width + gap;
            row = Math.Max(row, boxes[i].Height);
        }

        height = y + row;
        return places;
    }
}
