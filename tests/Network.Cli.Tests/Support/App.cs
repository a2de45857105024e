namespace Network.Cli.Tests.Support;

/// <summary>Runs command lines in this process, with their own output.</summary>
internal static class App
{
    /// <summary>What a run printed and how it ended.</summary>
    public sealed record Run(int ExitCode, string Output, string Error);

    /// <summary>Runs the program.</summary>
    public static async Task<Run> RunAsync(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, output, error);
        return new Run(code, output.ToString(), error.ToString());
    }
}
