namespace Network.Tests.Support;

/// <summary>Finds the shared material: where NETWORK_SHARED points, else "shared" beside the checkout.</summary>
internal static class SharedMaterial
{
    private static readonly string? Root = Find();

    /// <summary>The path of a file or folder of the shared material; skips the test where it is absent.</summary>
    public static string Path(params string[] parts)
    {
        if (Root is null) Assert.Skip("the shared material is not here: set NETWORK_SHARED, or lay it as \"shared\" beside the checkout");
        string path = System.IO.Path.Combine([Root, .. parts]);
        if (!System.IO.Path.Exists(path)) Assert.Skip($"the shared material has no {System.IO.Path.Combine(parts)}");
        return path;
    }

    private static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable("NETWORK_SHARED");
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? named : null;
        string beside = System.IO.Path.Combine(Repository.Root, "..", "shared");
        return Directory.Exists(beside) ? System.IO.Path.GetFullPath(beside) : null;
    }
}
