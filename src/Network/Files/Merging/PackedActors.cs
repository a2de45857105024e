namespace Network.Files.Merging;

/// <summary>The actors of packed graphs, one numbering for all: graph by graph, in the order of each.</summary>
internal sealed class PackedActors
{
    private readonly PackedHeads _heads;
    private readonly int[] _at;
    private readonly int[] _fileOf;

    public PackedActors(PackedHeads heads)
    {
        _heads = heads;
        Starts = new int[heads.Count + 1];
        Hashes = new int[heads.Count];
        DocumentsAt = new int[heads.Count];
        for (int file = 0; file < heads.Count; file++) Starts[file + 1] = checked(Starts[file] + (heads.Head(file)?.Actors ?? 0));
        _at = new int[Count];
        _fileOf = new int[Count];
        ActorRow row = new();
        for (int file = 0; file < heads.Count; file++)
        {
            HashCode hash = new();
            int at = heads.Head(file)?.At ?? 0;
            for (int actor = Starts[file]; actor < Starts[file + 1]; actor++)
            {
                (_at[actor], _fileOf[actor]) = (at, file);
                at = heads.Read(file, at, row);
                hash.Add(heads.Texts[row.Id], StringComparer.Ordinal);
            }

            DocumentsAt[file] = at;
            Hashes[file] = hash.ToHashCode();
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => Starts[^1];

    /// <summary>The first actor of each graph, and behind the last graph the number of all.</summary>
    public int[] Starts { get; }

    /// <summary>A hash of the ids of each graph's actors.</summary>
    public int[] Hashes { get; }

    /// <summary>Where the documents of each graph begin.</summary>
    public int[] DocumentsAt { get; }

    /// <summary>How many graphs there are.</summary>
    public int Files => _heads.Count;

    /// <summary>The graph of an actor.</summary>
    public int FileOf(int actor) => _fileOf[actor];

    /// <summary>How many actors a graph has.</summary>
    public int InFile(int file) => Starts[file + 1] - Starts[file];

    /// <summary>The name of an actor's graph.</summary>
    public string File(int actor) => _heads.File(_fileOf[actor]);

    /// <summary>Reads an actor.</summary>
    /// <returns>The row.</returns>
    public ActorRow Read(int actor, ActorRow row)
    {
        _heads.Read(_fileOf[actor], _at[actor], row);
        return row;
    }

    /// <summary>True for one whose name is blank or only his id again.</summary>
    public bool IsNameless(ActorRow row) => row.Name == row.Id || string.IsNullOrWhiteSpace(_heads.Texts[row.Name]);
}
