using CsCheck;
using Network.Layout;

namespace Network.Tests.Layout;

public class PackingTests
{
    [Fact]
    public void Boxes_in_rows_never_overlap_and_keep_their_gap() =>
        Gen.Double[1, 50].Select(Gen.Double[1, 50], (width, height) => new Box(0, 0, width, height)).Array[0, 20].Select(Gen.Double[0.3, 3]).Sample((boxes, aspect) =>
        {
            Point[] places = Packing.Rows(boxes, aspect, 5);
            for (int i = 0; i < boxes.Length; i++)
            {
                for (int j = 0; j < i; j++) Assert.False(boxes[i].At(places[i]).Grow(2.4999).Overlaps(boxes[j].At(places[j]).Grow(2.4999)));
            }
        });

    [Fact]
    public void Equal_boxes_fill_about_the_page_asked_for()
    {
        Box[] boxes = [.. Enumerable.Repeat(new Box(0, 0, 10, 10), 32)];
        Point[] places = Packing.Rows(boxes, 2, 0);
        Assert.Equal(70, places.Max(place => place.X));
        Assert.Equal(30, places.Max(place => place.Y));
    }
}
