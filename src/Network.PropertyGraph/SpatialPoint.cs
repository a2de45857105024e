namespace Network.PropertyGraph;

/// <summary>A point in one of Cypher's coordinate systems.</summary>
/// <param name="Srid">The system: 7203 and 9157 are Cartesian in two and three dimensions, 4326 and 4979 are longitude and latitude, and height.</param>
/// <param name="Coordinates">Two or three numbers: x, y, z or longitude, latitude in degrees, height in metres.</param>
public sealed record SpatialPoint(int Srid, IReadOnlyList<double> Coordinates);
