using System.Globalization;
using Network.Model;

namespace Network.Export.Columns;

/// <summary>Names of actors that are safe to show and ids that are safe to write.</summary>
internal sealed class ActorLabels
{
    private readonly RelationGraph _graph;
    private readonly string[] _ids;

    /// <summary>Looks at the actors of a graph. Time and space in the number of actors.</summary>
    public ActorLabels(RelationGraph graph)
    {
        _graph = graph;
        _ids = new string[graph.Actors.Count];
        UniqueNames taken = new();
        for (int i = 0; i < _ids.Length; i++)
        {
            string clean = ColumnText.Clean(graph.Actors[i].Id);
            _ids[i] = taken.Take(clean.Length == 0 ? Numbered(i) : clean);
        }
    }

    /// <summary>The name without forbidden characters; where nothing of it can be seen the id, in the last resort a number.</summary>
    public string Of(Actor actor)
    {
        string name = ColumnText.Clean(actor.Name);
        if (!string.IsNullOrWhiteSpace(name)) return name;
        string id = ColumnText.Clean(actor.Id);
        return string.IsNullOrWhiteSpace(id) ? Numbered(_graph.IndexOf(actor)) : id;
    }

    /// <summary>The actor's id without forbidden characters, unique within the graph and never empty.</summary>
    public string Id(Actor actor) => _ids[_graph.IndexOf(actor)];

    private static string Numbered(int index) => string.Create(CultureInfo.InvariantCulture, $"n{index}");
}
