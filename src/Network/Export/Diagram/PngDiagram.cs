using Network.Analysis;
using Network.Layout;
using SkiaSharp;

namespace Network.Export.Diagram;

/// <summary>Draws a diagram as a PNG image: the same shapes as the SVG, with a font of the machine.</summary>
public static class PngDiagram
{
    /// <summary>No side of an image is longer, in pixels.</summary>
    public const int LongestSide = 16000;

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="analysed">The graph and its camps.</param>
    /// <param name="positions">The centre of each actor, in the order of the graph's actors.</param>
    /// <param name="options">Heading, legend, direction.</param>
    /// <param name="scale">Pixels a page unit, above 0; 2 prints well at A5, 3 at A4. Less where the image would pass <see cref="LongestSide"/>.</param>
    /// <exception cref="InvalidOperationException">No font was found.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above 0.</exception>
    public static void Write(Stream stream, AnalysedGraph analysed, IReadOnlyList<Point> positions, DiagramOptions? options = null, double scale = 2)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        using PngFonts fonts = new(PngFonts.SystemFolders);
        Write(stream, DiagramScene.Build(analysed, positions, options), scale, fonts);
    }

    internal static void Write(Stream stream, Scene scene, double scale, PngFonts fonts)
    {
        scale = Math.Min(scale, LongestSide / Math.Max(scene.Width, scene.Height));
        using SKBitmap bitmap = new((int)Math.Ceiling(scene.Width * scale), (int)Math.Ceiling(scene.Height * scale));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale((float)scale);
        foreach (SceneItem item in scene.Items) Draw(canvas, item, fonts);
        canvas.Flush();
        using SKData data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        data.SaveTo(stream);
    }

    private static void Draw(SKCanvas canvas, SceneItem item, PngFonts fonts)
    {
        switch (item)
        {
            case SceneGroup group:
                Draw(canvas, group, fonts);
                break;
            case ScenePath path:
                using (SKPath outline = Outline(path.Path)) Draw(path.Ink, paint => canvas.DrawPath(outline, paint));
                break;
            case SceneCircle circle:
                Draw(circle.Ink, paint => canvas.DrawCircle((float)circle.Centre.X, (float)circle.Centre.Y, (float)circle.Radius, paint));
                break;
            case SceneText text:
                Draw(canvas, text, fonts);
                break;
            default:
                throw new ArgumentException($"Unknown item {item.GetType().Name}.", nameof(item));
        }
    }

    private static void Draw(SKCanvas canvas, SceneGroup group, PngFonts fonts)
    {
        using SKPaint? layer = group.Opacity < 1 ? new SKPaint { Color = SKColors.White.WithAlpha(Alpha(group.Opacity)) } : null;
        if (layer is not null) canvas.SaveLayer(layer);
        foreach (SceneItem item in group.Items) Draw(canvas, item, fonts);
        if (layer is not null) canvas.Restore();
    }

    private static void Draw(SKCanvas canvas, SceneText text, PngFonts fonts)
    {
        string line = SvgWriter.Clean(text.Text);
        using SKFont font = new(fonts.For(line, text.Bold), (float)text.Size) { Subpixel = true, Hinting = SKFontHinting.None };
        SKTextAlign align = text.Anchor switch { TextAnchor.Middle => SKTextAlign.Center, TextAnchor.End => SKTextAlign.Right, _ => SKTextAlign.Left };
        float x = (float)text.At.X, y = (float)text.At.Y;
        if (text.Halo)
        {
            using SKPaint halo = new()
            {
                IsAntialias = true,
                Style = SKPaintStyle.Stroke,
                StrokeWidth = (float)(text.Size * 0.28),
                StrokeJoin = SKStrokeJoin.Round,
                Color = SKColors.White.WithAlpha(Alpha(0.85)),
            };
            canvas.DrawText(line, x, y, align, font, halo);
        }

        using SKPaint paint = new() { IsAntialias = true, Color = Colour(text.Fill, 1) };
        canvas.DrawText(line, x, y, align, font, paint);
    }

    private static void Draw(Ink ink, Action<SKPaint> draw)
    {
        if (ink.Fill is { } fill)
        {
            using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Fill, Color = Colour(fill, ink.FillOpacity) };
            draw(paint);
        }

        if (ink.Stroke is not { } stroke) return;
        using SKPaint line = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)ink.Width, Color = Colour(stroke, ink.StrokeOpacity) };
        using SKPathEffect? dash = ink.Dash is var (on, off) ? SKPathEffect.CreateDash([(float)on, (float)off], 0) : null;
        line.PathEffect = dash;
        draw(line);
    }

    private static SKPath Outline(PathData data)
    {
        using SKPathBuilder path = new();
        foreach (PathStep step in data.Steps)
        {
            switch (step.Command)
            {
                case 'M':
                    path.MoveTo(At(step.End));
                    break;
                case 'L':
                    path.LineTo(At(step.End));
                    break;
                case 'Q':
                    path.QuadTo(At(step.First), At(step.End));
                    break;
                case 'C':
                    path.CubicTo(At(step.First), At(step.Second), At(step.End));
                    break;
                default:
                    path.Close();
                    break;
            }
        }

        return path.Detach();
    }

    private static SKPoint At(Point point) => new((float)point.X, (float)point.Y);

    private static SKColor Colour(Rgb colour, double opacity) => new(colour.R, colour.G, colour.B, Alpha(opacity));

    private static byte Alpha(double opacity) => (byte)Math.Round(255 * Math.Clamp(opacity, 0, 1));
}
