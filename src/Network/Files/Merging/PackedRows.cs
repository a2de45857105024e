using Network.Model;

namespace Network.Files.Merging;

/// <summary>A packed graph but for its actors and documents; texts and members by number, -1 for none.</summary>
internal readonly record struct HeadRow(int Actors, int Documents, bool IsEdgeList, int Title, int Extra, int At);

/// <summary>An actor as numbers of texts, -1 for none; one row serves many actors, one after the other.</summary>
internal sealed class ActorRow
{
    public int Id { get; set; }

    public int Name { get; set; }

    public ActorKind Kind { get; set; }

    public List<int> Aliases { get; } = [];

    /// <summary>The aliases that are more than a part of the name.</summary>
    public List<int> Telling { get; } = [];

    public List<PositionRow> Positions { get; } = [];

    public int Note { get; set; }

    public int Extra { get; set; }

    public void Clear()
    {
        Aliases.Clear();
        Telling.Clear();
        Positions.Clear();
        (Note, Extra) = (-1, -1);
    }

    /// <summary>Adds an alias: twice its number, and one more for a mere part of the name.</summary>
    public void Add(int alias)
    {
        Aliases.Add(alias / 2);
        if (alias % 2 == 0) Telling.Add(alias / 2);
    }
}

/// <summary>A position as numbers of texts and members, -1 for none.</summary>
internal readonly record struct PositionRow(int Title, int Body, int Status, int Extra);

/// <summary>A document as numbers of texts and members, -1 for none; the narrator by his place among the graph's actors.</summary>
internal readonly record struct DocumentRow(int Id, int Title, int Date, int Archive, int Url, int Narrator, int Extra);
