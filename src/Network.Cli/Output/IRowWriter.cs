using Network.PropertyGraph;

namespace Network.Cli.Output;

/// <summary>Prints the rows of a query as they come.</summary>
internal interface IRowWriter
{
    /// <summary>Prints what stands before the rows.</summary>
    void Begin(IReadOnlyList<string> columns);

    /// <summary>Prints a row.</summary>
    void Add(IReadOnlyList<object?> row);

    /// <summary>Prints what stands behind the rows.</summary>
    void End(QueryStatistics statistics);
}
