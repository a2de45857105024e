namespace Network.Neo4j;

/// <summary>A server refused or failed, or could not be reached. The message is for a person.</summary>
public sealed class ServerException : IOException
{
    /// <summary>A failure.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="code">Neo4j's status code, such as "Neo.ClientError.Security.Unauthorized"; null for failures of the way to it.</param>
    /// <param name="inner">What caused it.</param>
    public ServerException(string message, string? code = null, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
    }

    /// <summary>Neo4j's status code; null for failures of the way to the server.</summary>
    public string? Code { get; }

    /// <summary>True when trying the whole transaction again may succeed.</summary>
    public bool IsTransient { get; init; }

    /// <summary>True when the connection broke so that what was sent may or may not have been done.</summary>
    public bool OutcomeUnknown { get; init; }

    /// <summary>True for an error of the statement or its parameters: the caller's, not the server's.</summary>
    public bool IsStatementError => Code?.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) == true;

    /// <summary>True for Neo4j's codes that invite another try.</summary>
    internal static bool IsTransientCode(string? code) => code is not null
        && (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            || code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.Security.AuthorizationExpired")
        && code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" or "Neo.TransientError.General.OutOfMemoryError"
            or "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.TransactionOutOfMemoryError");
}
