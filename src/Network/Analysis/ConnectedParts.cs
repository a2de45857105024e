namespace Network.Analysis;

/// <summary>Which nodes hang together.</summary>
public static class ConnectedParts
{
    /// <summary>For each node the lowest node of its connected part, direction ignored.</summary>
    /// <remarks>About O(n) time where one part holds most nodes, O(n + m) at worst; O(n) space. Every processor takes part.</remarks>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static int[] Weak(SignedGraph graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return WeakComponents.Roots(graph, cancellation);
    }

    /// <summary>
    /// For each node the number of its strong part, in which every node reaches every other along arcs; no arc leads to a part of a higher
    /// number. Without direction the parts are the connected ones.
    /// </summary>
    /// <remarks>O(n + m) time, O(n) space.</remarks>
    public static int[] Strong(SignedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return StrongComponents.Find(graph).Of;
    }
}
