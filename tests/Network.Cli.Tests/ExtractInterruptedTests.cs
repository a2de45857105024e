using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

/// <summary>Ctrl+C during <c>extract</c>, in a process of its own.</summary>
public sealed partial class ExtractInterruptedTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;
    private const int Documents = 24;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_interrupted_run_keeps_what_was_there_and_the_next_goes_on_to_the_same_bytes()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) Assert.Skip("there is no SIGINT to send here");
        for (int i = 0; i < Documents; i++) _folder.Write($"docs/d{i:00}.txt", $"Person{i} Alpha praised Ilya Rogov. Person{i} Alpha accused Anna Petrova of theft.");
        string file = _folder.Write("out.json", "{}");
        // The model's server answers for a third of the documents, so that the run is caught in the middle however fast the machine is.
        using ModelStub slow = new((number, context) => number > Documents / 3 ? Task.CompletedTask : ModelStub.SayAsync(context, "{\"relations\":[]}"));
        using Process run = Process.Start(new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location.Replace("Network.Cli.Tests.dll", "Network.Cli.dll", StringComparison.Ordinal), .. Command(slow, file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (!run.HasExited && (slow.Requests <= Documents / 3 || Parts(file) == 0)) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(0, Kill(run.Id, IsIgnored(Interrupt) ? Terminate : Interrupt));
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, run.ExitCode);
        Assert.Contains($"of {Documents} documents is kept in {file}.parts: the same command goes on from there", await error, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(file));
        int kept = Parts(file);
        Assert.InRange(kept, 1, Documents / 3);

        // A server at the same address, since the address is part of what a result depends on.
        slow.Dispose();
        using ModelStub quick = new((_, context) => ModelStub.SayAsync(context, "{\"relations\":[]}"), slow.Address.Port);
        App.Run resumed = await App.RunAsync(Command(quick, file));
        Assert.Equal(0, resumed.ExitCode);
        Assert.StartsWith($"Read {Documents} documents, {kept} of them by an earlier run:", resumed.Output, StringComparison.Ordinal);
        Assert.Equal(Documents - kept, quick.Requests);
        Assert.False(Directory.Exists($"{file}.parts"));
        App.Run whole = await App.RunAsync(Command(quick, _folder.Path("whole.json")));
        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(File.ReadAllBytes(_folder.Path("whole.json")), File.ReadAllBytes(file));
    }

    private string[] Command(ModelStub server, string file) => ["extract", _folder.Path("docs"), "-o", file, "--force", "--llm", server.Address.ToString(), "--model", "m"];

    private static int Parts(string file) => Directory.Exists($"{file}.parts") ? Directory.GetFiles($"{file}.parts").Sum(Lines) : 0;

    private static int Lines(string journal)
    {
        using FileStream shared = new(journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader lines = new(shared);
        return lines.ReadToEnd().Count(c => c == '\n');
    }

    /// <summary>True where whoever began the tests has a signal ignored, as a shell does for what it runs in the background: that is passed on to the program. A termination ends it in the same way.</summary>
    private static bool IsIgnored(int signal)
    {
        const string Status = "/proc/self/status", Ignored = "SigIgn:";
        if (!File.Exists(Status)) return false;
        string line = File.ReadLines(Status).First(line => line.StartsWith(Ignored, StringComparison.Ordinal));
        return (ulong.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1) & 1) == 1;
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
