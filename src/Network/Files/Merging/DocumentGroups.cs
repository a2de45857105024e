using Network.Model;

namespace Network.Files.Merging;

/// <summary>Groups documents of one id as long as nothing that they tell contradicts.</summary>
internal sealed class DocumentGroups(PackedHeads heads, List<Problem> problems)
{
    private readonly List<Group> _groups = [];

    // The first group of an id, by the id's number.
    private readonly Dictionary<int, int> _first = [];
    private HashSet<string>? _taken;

    /// <summary>Adds a document.</summary>
    /// <param name="row">What it tells.</param>
    /// <param name="narrator">The place of its narrator among the merged actors; -1 for none.</param>
    /// <param name="graph">The graph that it is of.</param>
    /// <returns>The number of its group.</returns>
    public int Add(DocumentRow row, int narrator, int graph)
    {
        Told told = new(row, narrator);
        int number = _groups.Count;
        if (_first.TryAdd(row.Id, number))
        {
            _groups.Add(new Group(heads.Texts[row.Id], told));
            return number;
        }

        int last = -1;
        for (int group = _first[row.Id]; group >= 0; group = _groups[group].NextOfId)
        {
            last = group;
            if (!_groups[group].Agrees(told)) continue;
            _groups[group] = _groups[group].With(told);
            return group;
        }

        _taken ??= Ids();
        Group apart = new(Extras.Free(heads.Texts[row.Id], _taken), told);
        _groups[last] = _groups[last] with { NextOfId = number };
        _groups.Add(apart);
        problems.Add(new Problem(heads.File(graph), null, Severity.Warning,
            $"the document id {Quoted.Of(heads.Texts[row.Id])} is another document here than in the inputs before: both are kept, this one as {Quoted.Of(apart.Id)}"));
        return number;
    }

    /// <summary>The merged documents, in the order of the groups.</summary>
    /// <param name="actors">The merged actors.</param>
    public List<SourceDocument> Join(List<Actor> actors) => [.. _groups.Select(group => new SourceDocument
    {
        Id = group.Id,
        Title = heads.Text(group.First(row => row.Title)),
        Date = heads.Date(group.First(row => row.Date)),
        Archive = heads.Text(group.First(row => row.Archive)),
        Url = heads.Text(group.First(row => row.Url)),
        Narrator = group.All.Select(told => told.Narrator).FirstOrDefault(narrator => narrator >= 0, -1) is >= 0 and int narrator ? actors[narrator] : null,
        Extra = Extras.Join(group.All.Select(told => heads.Extra(told.Row.Extra))),
    })];

    /// <summary>The ids of the documents of all graphs.</summary>
    private HashSet<string> Ids()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        ActorRow row = new();
        for (int graph = 0; graph < heads.Count; graph++)
        {
            if (heads.Head(graph) is not { } head) continue;
            int at = head.At;
            for (int n = head.Actors; n > 0; n--) at = heads.Read(graph, at, row);
            for (int n = head.Documents; n > 0; n--) ids.Add(heads.Texts[heads.ReadDocument(graph, ref at).Id]);
        }

        return ids;
    }

    /// <summary>A document with what its narrator became.</summary>
    private readonly record struct Told(DocumentRow Row, int Narrator);

    private readonly record struct Group(string Id, Told One)
    {
        /// <summary>Those beside the first; null for the many that stand alone.</summary>
        private List<Told>? Others { get; init; }

        /// <summary>The next group of the same id; -1 for none.</summary>
        public int NextOfId { get; init; } = -1;

        public IEnumerable<Told> All => Others is null ? [One] : Others.Prepend(One);

        /// <summary>The first number that is told; -1 for none.</summary>
        public int First(Func<DocumentRow, int> number) => All.Select(told => number(told.Row)).FirstOrDefault(told => told >= 0, -1);

        public bool Agrees(Told other) => All.All(told => Agree(told.Row.Title, other.Row.Title) && Agree(told.Row.Date, other.Row.Date)
            && Agree(told.Row.Archive, other.Row.Archive) && Agree(told.Row.Url, other.Row.Url) && Agree(told.Narrator, other.Narrator));

        public Group With(Told other)
        {
            List<Told> others = Others ?? [];
            others.Add(other);
            return this with { Others = others };
        }

        private static bool Agree(int one, int other) => one < 0 || other < 0 || one == other;
    }
}
