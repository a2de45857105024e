namespace Network.Analysis.Paths;

/// <summary>A step from one actor to the next.</summary>
/// <param name="From">Index of the actor that it leaves.</param>
/// <param name="To">Index of the actor that it reaches.</param>
/// <param name="Ties">The counted ties that make it, ascending: all between the two, or with direction all from the one to the other.</param>
/// <param name="Sign">Whether they are for or against.</param>
public sealed record PathStep(int From, int To, IReadOnlyList<int> Ties, StepSign Sign);

/// <summary>A chain of ties.</summary>
/// <param name="Steps">Its steps in order; none when both ends are one.</param>
/// <param name="Sign">The product of their signs.</param>
public sealed record TiePath(IReadOnlyList<PathStep> Steps, StepSign Sign);

/// <summary>The shortest paths between two actors.</summary>
/// <param name="Steps">How many steps they have; null when there is none.</param>
/// <param name="Count">How many there are, counted by the actors that they pass; held at <see cref="long.MaxValue"/>.</param>
/// <param name="Paths">The first of them, in the order of the actors that they pass.</param>
public sealed record ShortestPaths(int? Steps, long Count, IReadOnlyList<TiePath> Paths);

/// <summary>A small part of the graph that joins several actors.</summary>
/// <param name="Actors">Its actors, ascending.</param>
/// <param name="Steps">Its steps, by their lower actors.</param>
/// <param name="Unreached">Those of the actors asked for that no chain of ties joins to the first, ascending.</param>
public sealed record ConnectingTree(IReadOnlyList<int> Actors, IReadOnlyList<PathStep> Steps, IReadOnlyList<int> Unreached);
