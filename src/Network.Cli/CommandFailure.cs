namespace Network.Cli;

/// <summary>Ends a command with one clear message and an exit code.</summary>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    /// <summary>One of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; } = exitCode;

    public static CommandFailure Failed(string message) => new(ExitCodes.Failed, message);

    public static CommandFailure Usage(string message) => new(ExitCodes.Usage, message);
}
