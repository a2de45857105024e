using System.Text.Json.Nodes;
using Network.Files.Merging;
using Network.Model;

namespace Network.Files;

/// <summary>The actors and documents of many graphs, packed until they are merged: numbers of shared texts, some ten bytes an actor.</summary>
/// <remarks>Safe to set from several threads. Relations are not held.</remarks>
public sealed class PackedHeads
{
    private readonly byte[]?[] _packed;
    private readonly string[] _files;
    private readonly Dictionary<int, EdtfDate> _dates = [];
    private readonly List<JsonObject> _extras = [];
    private readonly Lock _adding = new();

    /// <summary>Makes room for graphs.</summary>
    /// <param name="count">How many there are at most.</param>
    /// <param name="texts">Takes their texts.</param>
    public PackedHeads(int count, SharedTexts texts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(texts);
        _packed = new byte[count][];
        _files = new string[count];
        Texts = texts;
    }

    /// <summary>The heads of graphs that are whole, in their order.</summary>
    internal static PackedHeads Of(IReadOnlyList<NamedGraph> graphs)
    {
        PackedHeads heads = new(graphs.Count, new SharedTexts());
        for (int i = 0; i < graphs.Count; i++) heads.Add(i, graphs[i].File, graphs[i].Graph);
        return heads;
    }

    /// <summary>How many places there are; those that are not set count as graphs without anything.</summary>
    public int Count => _packed.Length;

    /// <summary>The texts of all graphs.</summary>
    internal SharedTexts Texts { get; }

    /// <summary>Packs a graph's actors and documents.</summary>
    /// <param name="place">The graph's place in the order of merging, from 0.</param>
    /// <param name="file">The input as the user named it.</param>
    /// <param name="graph">The graph. It declares no types and need not be held any longer.</param>
    /// <exception cref="ArgumentException">It declares a type.</exception>
    public void Set(int place, string file, RelationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(graph);
        // Whether a declared type may keep its id depends on the relations of all the others.
        if (graph.DeclaredTypes.Count > 0) throw new ArgumentException("Graphs that declare types are merged whole.", nameof(graph));
        Add(place, file, graph);
    }

    private void Add(int place, string file, RelationGraph graph)
    {
        PackedWriter to = new();
        to.Number(graph.Actors.Count);
        to.Number(graph.Documents.Count);
        to.Number(graph.IsEdgeList ? 1 : 0);
        to.Number(Maybe(graph.Title));
        to.Number(Maybe(graph.Extra));
        foreach (Actor actor in graph.Actors) Write(to, actor);
        foreach (SourceDocument document in graph.Documents) Write(to, document, graph);
        _files[place] = file;
        _packed[place] = to.ToArray();
    }

    /// <summary>The input of a graph as the user named it.</summary>
    internal string File(int place) => _files[place];

    /// <summary>What a graph is but for its actors and documents; null where none was set.</summary>
    internal HeadRow? Head(int place)
    {
        if (_packed[place] is not { } packed) return null;
        PackedReader from = new(packed, 0);
        return new HeadRow(from.Number(), from.Number(), from.Number() == 1, from.Number() - 1, from.Number() - 1, from.At);
    }

    /// <summary>Reads the actor that begins at a byte of a graph.</summary>
    /// <returns>Where what stands behind it begins.</returns>
    internal int Read(int place, int at, ActorRow row)
    {
        PackedReader from = new(_packed[place]!, at);
        row.Clear();
        row.Id = from.Number();
        row.Name = from.Number();
        int has = from.Number();
        row.Kind = (ActorKind)(has >> 4);
        if ((has & 1) > 0) for (int n = from.Number(); n > 0; n--) row.Add(from.Number());
        if ((has & 2) > 0) for (int n = from.Number(); n > 0; n--) row.Positions.Add(new PositionRow(from.Number() - 1, from.Number() - 1, from.Number() - 1, from.Number() - 1));
        if ((has & 4) > 0) row.Note = from.Number();
        if ((has & 8) > 0) row.Extra = from.Number();
        return from.At;
    }

    /// <summary>Reads the document that begins at a byte of a graph.</summary>
    /// <param name="place">The graph.</param>
    /// <param name="at">The byte; becomes where the next document begins.</param>
    internal DocumentRow ReadDocument(int place, ref int at)
    {
        PackedReader from = new(_packed[place]!, at);
        DocumentRow row = new(from.Number(), from.Number() - 1, from.Number() - 1, from.Number() - 1, from.Number() - 1, from.Number() - 1, from.Number() - 1);
        at = from.At;
        return row;
    }

    /// <summary>The text of a number; null for -1.</summary>
    internal string? Text(int number) => number < 0 ? null : Texts[number];

    /// <summary>The date whose text has a number; null for -1.</summary>
    internal EdtfDate? Date(int number) => number < 0 ? null : _dates[number];

    /// <summary>Unknown members by their number; null for -1.</summary>
    internal JsonObject? Extra(int number) => number < 0 ? null : _extras[number];

    private void Write(PackedWriter to, Actor actor)
    {
        to.Number(Texts.Number(actor.Id));
        to.Number(Texts.Number(actor.Name));
        to.Number(((int)actor.Kind << 4) | (actor.Aliases.Count > 0 ? 1 : 0) | (actor.Positions.Count > 0 ? 2 : 0) | (actor.Note is null ? 0 : 4) | (actor.Extra is null ? 0 : 8));
        if (actor.Aliases.Count > 0)
        {
            to.Number(actor.Aliases.Count);
            NameParts parts = new(actor.Name);
            foreach (string alias in actor.Aliases) to.Number((Texts.Number(alias) * 2) + (parts.Have(alias) ? 1 : 0));
        }

        if (actor.Positions.Count > 0)
        {
            to.Number(actor.Positions.Count);
            foreach (Position position in actor.Positions)
            {
                to.Number(Maybe(position.Title));
                to.Number(Maybe(position.Body));
                to.Number(Maybe(position.Status));
                to.Number(Maybe(position.Extra));
            }
        }

        if (actor.Note is { } note) to.Number(Texts.Number(note));
        if (actor.Extra is { } extra) to.Number(Maybe(extra) - 1);
    }

    private void Write(PackedWriter to, SourceDocument document, RelationGraph graph)
    {
        to.Number(Texts.Number(document.Id));
        to.Number(Maybe(document.Title));
        int date = Maybe(document.Date?.Text);
        if (document.Date is { } told)
        {
            lock (_adding) _dates.TryAdd(date - 1, told);
        }

        to.Number(date);
        to.Number(Maybe(document.Archive));
        to.Number(Maybe(document.Url));
        int narrator = document.Narrator is null ? -1 : graph.IndexOf(document.Narrator);
        if (document.Narrator is not null && narrator < 0) throw new ArgumentException($"The narrator of {document.Id} is not among the actors.", nameof(graph));
        to.Number(narrator + 1);
        to.Number(Maybe(document.Extra));
    }

    /// <summary>One more than the text's number; 0 for none.</summary>
    private int Maybe(string? text) => text is null ? 0 : Texts.Number(text) + 1;

    private int Maybe(JsonObject? extra)
    {
        if (extra is null) return 0;
        lock (_adding)
        {
            _extras.Add(extra);
            return _extras.Count;
        }
    }
}
