using SkiaSharp;

namespace Network.Export.Diagram;

/// <summary>Finds sans-serif fonts by file, since a machine without a font service has none by name.</summary>
internal sealed class PngFonts : IDisposable
{
    private static readonly (string Regular, string Bold)[] Faces =
    [
        ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
        ("Arial.ttf", "Arial Bold.ttf"),
        ("arial.ttf", "arialbd.ttf"),
        ("Helvetica.ttc", "Helvetica.ttc"),
        ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        ("OpenSans-Regular.ttf", "OpenSans-Bold.ttf"),
        ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
        ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    ];

    private readonly List<SKTypeface> _regular = [];
    private readonly List<SKTypeface> _bold = [];

    /// <summary>Loads the fonts that the folders hold.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public PngFonts(IReadOnlyList<string> folders)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string folder in folders.Where(Directory.Exists))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*.tt?", SearchOptions).Order(StringComparer.Ordinal)) files.TryAdd(Path.GetFileName(file), file);
        }

        foreach ((string regular, string bold) in Faces)
        {
            if (Load(files, regular) is not { } plain) continue;
            _regular.Add(plain);
            _bold.Add(Load(files, bold) ?? plain);
        }

        if (_regular.Count == 0)
        {
            throw new InvalidOperationException(
                $"A PNG needs a sans-serif font, and none was found in {string.Join(", ", folders)}: install one (Debian: fonts-liberation or fonts-dejavu), or write .svg instead.");
        }
    }

    /// <summary>Where systems keep their fonts.</summary>
    public static IReadOnlyList<string> SystemFolders { get; } =
    [
        .. ((string[])["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"]).Where(_ => !OperatingSystem.IsWindows()),
        .. ((string[])[".fonts", ".local/share/fonts", "Library/Fonts"]).Select(folder => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), folder)),
        .. ((string[])[Environment.GetFolderPath(Environment.SpecialFolder.Fonts)]).Where(folder => folder.Length > 0),
    ];

    private static EnumerationOptions SearchOptions { get; } = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>The first font that has every letter of the text, else the first.</summary>
    public SKTypeface For(string text, bool bold)
    {
        List<SKTypeface> faces = bold ? _bold : _regular;
        return faces.Find(face => HasAll(face, text)) ?? faces[0];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKTypeface face in _regular.Concat(_bold)) face.Dispose();
    }

    private static bool HasAll(SKTypeface face, string text)
    {
        using SKFont font = new(face);
        return font.ContainsGlyphs(text);
    }

    private static SKTypeface? Load(Dictionary<string, string> files, string name) => files.TryGetValue(name, out string? file) ? SKTypeface.FromFile(file) : null;
}
