using System.Globalization;

namespace Network.Neo4j;

/// <summary>Turns Neo4j's status codes into messages that say what to do; the same over every road.</summary>
internal static class ServerErrors
{
    /// <summary>The failure of a code.</summary>
    /// <param name="address">The server's address, for the message.</param>
    /// <param name="settings">How it was reached.</param>
    /// <param name="code">Neo4j's code; null when it gave none.</param>
    /// <param name="message">Neo4j's own words.</param>
    public static ServerException Of(string address, ServerSettings settings, string? code, string message) =>
        new($"{address}: {Words(settings, code, message)}", code) { IsTransient = ServerException.IsTransientCode(code) };

    /// <summary>The server did not answer in time, so that what it did is unknown.</summary>
    public static ServerException TimedOut(ServerSettings settings, Exception? inner = null) => new(string.Create(CultureInfo.InvariantCulture,
        $"{settings.Address}: no answer within {settings.Timeout.TotalSeconds:0.###} seconds; --timeout SECONDS allows more"), null, inner)
    { OutcomeUnknown = true };

    /// <summary>The first failure of a kind among a failure and its causes; null without one.</summary>
    public static T? Cause<T>(Exception? failure)
        where T : Exception
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is T found) return found;
        }

        return null;
    }

    private static string Words(ServerSettings settings, string? code, string message) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" =>
            $"the server refuses {settings.Credentials} or its password; set NEO4J_USERNAME and NEO4J_PASSWORD, or give --credentials FILE",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            "the server refuses to answer for some seconds, since the password was wrong too often; mend it and try again",
        "Neo.ClientError.Security.CredentialsExpired" => "the password must be changed first: ALTER CURRENT USER SET PASSWORD … against the database \"system\"",
        "Neo.ClientError.Security.Forbidden" => $"{settings.Credentials} may not do that: {message}",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"there is no database \"{settings.Database ?? "neo4j"}\" on the server; name one of its own with --database",
        "Neo.ClientError.Statement.AccessMode" => $"the query writes, and only reading was asked for; add --write to let it. ({message})",
        "Neo.ClientError.Procedure.ProcedureNotFound" when message.Contains("gds.", StringComparison.Ordinal) =>
            "the server has no Graph Data Science plugin, which --engine gds needs; install it there, or leave --engine out to compute on this machine",
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.OutOfMemoryError" or "Neo.TransientError.General.TransactionOutOfMemoryError" =>
            $"the server ran out of memory: {message}",
        null => message,
        _ => $"{message} ({code})",
    };
}
