namespace Network.Neo4j;

/// <summary>How to reach a server.</summary>
public sealed record ServerSettings
{
    /// <summary>Where it is.</summary>
    public required ServerAddress Address { get; init; }

    /// <summary>Who asks.</summary>
    public required ServerCredentials Credentials { get; init; }

    /// <summary>The database; null for the server's default: <c>neo4j</c> over HTTP, the user's home database over Bolt.</summary>
    public string? Database { get; init; }

    /// <summary>How long one statement or one batch may take; above 0.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long connecting may take; above 0.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>A user and a password. It never prints the password.</summary>
/// <param name="User">The user's name.</param>
/// <param name="Password">The password; may be empty where the server asks for none.</param>
public sealed record ServerCredentials(string User, string Password)
{
    /// <inheritdoc/>
    public override string ToString() => $"user \"{User}\"";
}
