using Network.Model;

namespace Network.Files.Merging;

/// <summary>Makes one actor of each group.</summary>
internal sealed class ActorJoin
{
    private readonly PackedHeads _heads;
    private readonly SharedTexts _texts;
    private readonly PackedActors _actors;
    private readonly ActorGroups _groups;
    private readonly List<Problem> _problems;
    private readonly ActorRow _row = new();

    // What became of an actor's id where it did not stay, by the file and the id's number.
    private readonly Dictionary<(int File, int Id), string> _renamed = [];

    // The last group, counted from 1, of which a text is an alias.
    private readonly int[] _aliasOf;

    public ActorJoin(PackedHeads heads, PackedActors actors, ActorGroups groups, List<Problem> problems)
    {
        (_heads, _texts, _actors, _groups, _problems) = (heads, heads.Texts, actors, groups, problems);
        _aliasOf = new int[_texts.Count];
    }

    /// <summary>The merged actors, in the order of the groups.</summary>
    public List<Actor> All()
    {
        string[] ids = Ids();
        List<Actor> all = new(_groups.Count);
        for (int group = 0; group < _groups.Count; group++) all.Add(Join(group, ids[group]));
        return all;
    }

    private string[] Ids()
    {
        string[] ids = new string[_groups.Count];
        Dictionary<int, int> holders = [];
        HashSet<string>? taken = null;
        for (int group = 0; group < ids.Length; group++)
        {
            int first = _groups[group][0];
            int own = _actors.Read(first, _row).Id;
            string id = _texts[own];
            if (!holders.TryAdd(own, first))
            {
                string name = _texts[_row.Name], holder = _texts[_actors.Read(holders[own], _row).Name];
                id = Extras.Free(id, taken ??= [.. Enumerable.Range(0, _actors.Count).Select(actor => _texts[_actors.Read(actor, _row).Id])]);
                _problems.Add(new Problem(_actors.File(first), null, Severity.Warning,
                    $"the actor id {Quoted.Of(_texts[own])} is {Quoted.Of(name)} here but {Quoted.Of(holder)} in {_actors.File(holders[own])}: both are kept, this one as {Quoted.Of(id)}",
                    "if they are one, give one the other's name as an alias"));
                own = -1;
            }

            foreach (int actor in _groups[group])
            {
                int was = _actors.Read(actor, _row).Id;
                if (was != own) _renamed[(_actors.FileOf(actor), was)] = id;
            }

            ids[group] = id;
        }

        return ids;
    }

    private Actor Join(int group, string id)
    {
        (int name, ActorKind kind, int kinded) = NameAndKind(_groups[group]);
        List<string> aliases = [];
        List<Position> positions = [];
        HashSet<(int, string?, int, string?)>? posts = null;
        List<string?>? notes = null;
        List<System.Text.Json.Nodes.JsonObject?>? extras = null;
        _aliasOf[name] = group + 1;
        foreach (int actor in _groups[group])
        {
            _actors.Read(actor, _row);
            if (_row.Kind != ActorKind.Unknown && _row.Kind != kind)
            {
                _problems.Add(new Problem(_actors.File(actor), null, Severity.Warning,
                    $"{Quoted.Of(_texts[_row.Name])} is a {_row.Kind.Id()} here and a {kind.Id()} in {_actors.File(kinded)}: kept as {kind.Id()}"));
            }

            bool isNameless = _actors.IsNameless(_row);
            if (!isNameless) AddAlias(aliases, _row.Name, group);
            foreach (int alias in _row.Aliases)
            {
                if (!isNameless || alias != _row.Name) AddAlias(aliases, alias, group);
            }

            foreach (PositionRow position in _row.Positions)
            {
                string? body = _renamed.GetValueOrDefault((_actors.FileOf(actor), position.Body)) ?? _heads.Text(position.Body);
                if ((posts ??= []).Add((position.Title, body, position.Status, _heads.Extra(position.Extra)?.ToJsonString())))
                    positions.Add(new Position { Title = _heads.Text(position.Title), Body = body, Status = _heads.Text(position.Status), Extra = _heads.Extra(position.Extra) });
            }

            if (_row.Note >= 0) (notes ??= []).Add(_heads.Text(_row.Note));
            if (_row.Extra >= 0) (extras ??= []).Add(_heads.Extra(_row.Extra));
        }

        return new Actor(id, _texts[name])
        {
            Kind = kind,
            // Arrays: a list of some other kind takes three times as much for the few that there are.
            Aliases = aliases.Count == 0 ? [] : aliases.ToArray(),
            Positions = positions.Count == 0 ? [] : positions.ToArray(),
            Note = notes is null ? null : Extras.Lines(notes),
            Extra = extras is null ? null : Extras.Join(extras),
        };
    }

    private void AddAlias(List<string> aliases, int text, int group)
    {
        if (_aliasOf[text] == group + 1) return;
        _aliasOf[text] = group + 1;
        aliases.Add(_texts[text]);
    }

    /// <summary>The first name that is one, the first kind that is told, and who tells it.</summary>
    private (int Name, ActorKind Kind, int Kinded) NameAndKind(ReadOnlySpan<int> group)
    {
        int name = -1, kinded = -1;
        ActorKind kind = ActorKind.Unknown;
        for (int i = 0; i < group.Length && (name < 0 || kinded < 0); i++)
        {
            _actors.Read(group[i], _row);
            if (name < 0 && !_actors.IsNameless(_row)) name = _row.Name;
            if (kinded < 0 && _row.Kind != ActorKind.Unknown) (kinded, kind) = (group[i], _row.Kind);
        }

        return (name >= 0 ? name : _actors.Read(group[0], _row).Name, kind, kinded);
    }
}
