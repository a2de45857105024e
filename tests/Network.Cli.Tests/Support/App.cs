namespace Network.Cli.Tests.Support;

/// <summary>Runs command lines in this process, with their own output.</summary>
internal static class App
{
    /// <summary>What a run printed and how it ended.</summary>
    public sealed record Run(int ExitCode, string Output, string Error);

    /// <summary>The checkout's root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the checkout.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of the shared material; skips the test where that is not at hand.</summary>
    public static string Shared(params string[] parts)
    {
        string root = Environment.GetEnvironmentVariable("NETWORK_SHARED") is { Length: > 0 } named ? named : Path.Combine(Root, "..", "shared");
        if (!Directory.Exists(root)) Assert.Skip("the shared material is not here: set NETWORK_SHARED, or lay it as \"shared\" beside the checkout");
        return Path.Combine([root, .. parts]);
    }

    /// <summary>Runs the program.</summary>
    public static async Task<Run> RunAsync(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, output, error);
        return new Run(code, output.ToString(), error.ToString());
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Network.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("Network.sln was not found above the test's folder.");
    }
}
