namespace Network.Export.Diagram;

/// <summary>What a diagram shows besides the graph.</summary>
public sealed record DiagramOptions
{
    /// <summary>The heading; null for the graph's own title.</summary>
    public string? Title { get; init; }

    /// <summary>False to leave out heading and summary line, where the page around has them.</summary>
    public bool Heading { get; init; } = true;

    /// <summary>False to leave out the legend.</summary>
    public bool Legend { get; init; } = true;

    /// <summary>True to draw ties without direction; else they are without only where the camps were found so.</summary>
    public bool Undirected { get; init; }
}
