using System.Diagnostics;
using System.Text.Json;

namespace Network.Neo4j.Tests.Support;

/// <summary>The real Neo4j of the shared material, run by its script in a temporary folder.</summary>
internal sealed class SharedServer : IDisposable
{
    private readonly string _script, _home;
    private readonly string[] _options;

    private SharedServer(string script, string[] options)
    {
        _script = script;
        _options = options;
        _home = Directory.CreateTempSubdirectory("network-neo4j-").FullName;
        // A run that is cut off must not leave a server behind.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The address of its Query API.</summary>
    public string Http { get; private set; } = "";

    /// <summary>The address of Bolt.</summary>
    public string Bolt { get; private set; } = "";

    /// <summary>The password of the user neo4j.</summary>
    public string Password { get; private set; } = "";

    /// <summary>Its folder.</summary>
    public string Home => _home;

    /// <summary>Starts a server; gives null, with the reason, where that cannot be.</summary>
    public static SharedServer? Start(out string why, params string[] options)
    {
        string root = Environment.GetEnvironmentVariable("NETWORK_SHARED") is { Length: > 0 } named ? named : Path.Combine(Repository.Root, "..", "shared");
        string script = Path.Combine(root, "neo4j", "neo4j");
        why = "there is no Neo4j to test with: set NEO4J_URI and NEO4J_PASSWORD, or NETWORK_SHARED to the shared material";
        if (!File.Exists(script)) return null;
        SharedServer server = new(script, options);
        try
        {
            server.Start();
            return server;
        }
        catch (Exception failure) when (Environment.GetEnvironmentVariable("CI") != "true" && failure is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            server.Dispose();
            why = $"the shared Neo4j does not start here: {failure.Message}";
            return null;
        }
    }

    /// <summary>Starts it, again on the ports that it had.</summary>
    public void Start()
    {
        string[] ports = Http.Length == 0 ? [] : ["--http", new Uri(Http).Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--bolt", new Uri(Bolt).Port.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        using JsonDocument said = JsonDocument.Parse(Run(["start", _home, .. _options, .. ports]).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
        Http = said.RootElement.GetProperty("http").GetString()!;
        Bolt = said.RootElement.GetProperty("bolt").GetString()!;
        Password = said.RootElement.GetProperty("password").GetString()!;
    }

    /// <summary>Kills it at once.</summary>
    public void Kill() => Run(["kill", _home]);

    public void Dispose()
    {
        if (!Directory.Exists(_home)) return;
        try
        {
            Run(["kill", _home]);
        }
        catch (InvalidOperationException)
        {
            // It does not run any more.
        }

        try
        {
            Directory.Delete(_home, recursive: true);
        }
        catch (IOException)
        {
            // The last of its files may still be open for a moment; the folder is a temporary one.
        }
    }

    private string Run(string[] arguments)
    {
        ProcessStartInfo start = new(_script, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        // The server inherits standard error: it is not read to its end, which never comes.
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        string said = "";
        while (line.GetAwaiter().GetResult() is { } text)
        {
            said += text + "\n";
            if (arguments[0] == "start" && text.StartsWith('{')) return said;
            line = process.StandardOutput.ReadLineAsync();
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"neo4j {arguments[0]} ended with {process.ExitCode}");
    }
}
