using Network.Analysis;
using Network.Export;
using Network.Export.Diagram;
using Network.Layout;
using Network.Png;
using Network.Tests.Export.Diagram;
using SkiaSharp;

namespace Network.Tests.Png;

public class PngDiagramTests
{
    [Fact]
    public void An_image_shows_the_camps_ties_and_paper_in_their_colours_at_the_size_asked_for()
    {
        RequireFont();
        AnalysedGraph party = DiagramSamples.Party();
        Point[] positions = GraphLayout.Compute(party, null, TestContext.Current.CancellationToken);
        Scene scene = DiagramScene.Build(party, positions);
        using MemoryStream stream = new();
        PngDiagram.Write(stream, party, positions, scale: 2);
        using SKBitmap image = SKBitmap.Decode(stream.ToArray());
        Assert.Equal((int)Math.Ceiling(2 * scene.Width), image.Width);
        Assert.Equal((int)Math.Ceiling(2 * scene.Height), image.Height);
        Assert.Equal(SKColors.White, image.GetPixel(1, 1));
        int yun = party.Graph.IndexOf(party.Graph.FindActor("yun")!);
        Point inside = (scene.ActorPlaces[yun] + new Point(-11, 0)) * 2;
        Rgb fill = Palette.Faction(2);
        Assert.Equal(new SKColor(fill.R, fill.G, fill.B), image.GetPixel((int)inside.X, (int)inside.Y));
    }

    [Fact]
    public void Text_is_drawn_dark_beside_its_actor()
    {
        RequireFont();
        SceneText text = new(new Point(5, 20), "Kim", 20);
        using MemoryStream stream = new();
        using (PngFonts fonts = new(PngFonts.SystemFolders)) PngDiagram.Write(stream, new Scene(60, 30, "t", "d", [text]), 1, fonts);
        using SKBitmap image = SKBitmap.Decode(stream.ToArray());
        Assert.Contains(image.Pixels, pixel => pixel.Red < 60);
        Assert.All(Enumerable.Range(0, 30), y => Assert.Equal(SKColors.White, image.GetPixel(58, y)));
    }

    [Fact]
    public void A_huge_picture_is_scaled_down_to_the_longest_side()
    {
        RequireFont();
        using MemoryStream stream = new();
        using (PngFonts fonts = new(PngFonts.SystemFolders)) PngDiagram.Write(stream, new Scene(60000, 30, "t", "d", []), 1, fonts);
        using SKBitmap image = SKBitmap.Decode(stream.ToArray());
        Assert.Equal(PngDiagram.LongestSide, image.Width);
    }

    [Fact]
    public void Without_a_font_it_says_what_to_install()
    {
        string empty = Directory.CreateTempSubdirectory("network-fonts-").FullName;
        try
        {
            InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new PngFonts([empty, "/no/such/folder"]));
            Assert.Contains("fonts-dejavu", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(empty);
        }
    }

    private static void RequireFont()
    {
        try
        {
            using PngFonts fonts = new(PngFonts.SystemFolders);
        }
        catch (InvalidOperationException missing) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip(missing.Message);
        }
    }
}
