using System.ComponentModel;
using System.Diagnostics;

namespace Network.Tests.Support;

/// <summary>Runs another program (NetworkX, xmllint, Graphviz, Gephi's readers) and gives back what it printed.</summary>
internal static class Command
{
    /// <summary>
    /// Runs a program to its end. Where it is not installed the test is skipped, but fails under CI, where .ci/run installs everything.
    /// </summary>
    public static (int ExitCode, string Output, string Error) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"{program} is not installed");
            throw;
        }

        using (process)
        {
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            return (process.ExitCode, output.Result, error.Result);
        }
    }
}
