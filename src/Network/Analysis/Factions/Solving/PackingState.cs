namespace Network.Analysis.Factions.Solving;

/// <summary>Where a packing programme stood: the arrays by row.</summary>
internal sealed record PackingState(int Rows, int Sets, int Builds, int Length, int[] SetAt, int[] SlackAt, int[] SlackRow, double[] Value);
