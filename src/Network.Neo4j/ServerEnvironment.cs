namespace Network.Neo4j;

/// <summary>Settings of a server from where people keep them: a credentials file, as Aura hands them out, then the environment.</summary>
/// <remarks>The names are NEO4J_URI (also NEO4J_URL), NEO4J_USERNAME (also NEO4J_USER), NEO4J_PASSWORD and NEO4J_DATABASE.</remarks>
public sealed class ServerEnvironment
{
    private readonly Dictionary<string, string> _file = new(StringComparer.Ordinal);
    private readonly Func<string, string?> _environment;

    /// <summary>Looks at the environment.</summary>
    /// <param name="credentialsFile">A file of lines NAME=value; null for none.</param>
    /// <param name="environment">What gives the value of an environment variable; null for the process's own.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line of the file is no setting; the message names file and line, never the line itself.</exception>
    public ServerEnvironment(string? credentialsFile, Func<string, string?>? environment = null)
    {
        _environment = environment ?? Environment.GetEnvironmentVariable;
        if (credentialsFile is null) return;
        string[] lines = File.ReadAllLines(credentialsFile);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("export ", StringComparison.Ordinal)) line = line[7..].TrimStart();
            int equals = line.IndexOf('=');
            if (equals <= 0) throw new FormatException($"{credentialsFile}:{i + 1}: this line is no setting; write NEO4J_USERNAME=… and NEO4J_PASSWORD=…, one a line");
            _file[line[..equals].TrimEnd()] = Unquoted(line[(equals + 1)..].Trim());
        }
    }

    /// <summary>Where the server is; null when nothing says so.</summary>
    public string? Address => Find("NEO4J_URI", "NEO4J_URL");

    /// <summary>The user's name; null when nothing says so.</summary>
    public string? User => Find("NEO4J_USERNAME", "NEO4J_USER");

    /// <summary>The password; null when nothing says so.</summary>
    public string? Password => Find("NEO4J_PASSWORD");

    /// <summary>The database; null when nothing says so.</summary>
    public string? Database => Find("NEO4J_DATABASE");

    private string? Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_file.TryGetValue(name, out string? value) && value.Length > 0) return value;
        }

        foreach (string name in names)
        {
            if (_environment(name) is { Length: > 0 } value) return value;
        }

        return null;
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1] : value;
}
