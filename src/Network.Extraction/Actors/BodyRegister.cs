using System.Collections.Frozen;
using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Decides which phrases mean one body: "the Council" is the Executive Council of which the text spoke, "CC" the Central Committee.</summary>
internal sealed class BodyRegister
{
    // Words that make of a committee another committee.
    private static readonly FrozenSet<string> Levels =
    [
        "central", "regional", "district", "provincial", "local", "national", "state", "supreme", "executive", "youth", "women", "central-committee", "city", "town", "county",
        "prefectural", "municipal", "village", "federal", "royal", "sub", "joint", "special", "party", "deputy", "first", "second", "third", "fourth", "fifth", "foreign", "military", "political",
        "control", "standing", "disciplinary", "organising", "organizing", "union", "workers", "peasants", "students", "anti-party", "previous", "former", "outgoing", "eastern", "western", "northern", "southern", "left", "right", "centre", "center",
    ];

    private static readonly string[] PartyNouns = ["unity", "front", "alliance", "league", "movement", "congress", "union", "bloc"];

    private readonly Dictionary<string, Body> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Body>> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Body> _bare = new(StringComparer.Ordinal);
    private readonly List<Body> _acronyms = [];
    private readonly DecidedNames _decided;

    /// <summary>Makes it.</summary>
    public BodyRegister(DecidedNames decided) => _decided = decided;

    /// <summary>All bodies, in order.</summary>
    public List<Entity> All { get; } = [];

    /// <summary>Remembers a body named in the document's head or within another's name; it becomes an actor only when the text speaks of it.</summary>
    public void Background(string core, string noun, IReadOnlyList<string> modifiers, ActorKind kind)
    {
        string name = Fold(core);
        if (_byName.ContainsKey(name) || modifiers.Count == 0) return;
        Add(core, name, noun, modifiers, kind, background: true);
    }

    private Body? _sitting;

    /// <summary>Takes the board whose minutes the document holds, so that "the plenum" is it.</summary>
    /// <param name="board">The board as the head names it.</param>
    public void Sits(Span board) => _sitting = _byName.GetValueOrDefault(Fold(board.Core));

    /// <summary>True when the text spoke of a body of this noun by a longer name.</summary>
    public bool Has(string noun) => _byNoun.GetValueOrDefault(noun) is { } bodies && bodies.Exists(body => body.Modifiers.Count > 0 && !body.Entity.IsBackground);

    /// <summary>The body that a span means.</summary>
    public Entity Of(Span span)
    {
        string name = Fold(span.Core);
        Body? decided = Decided(span.Core);
        Body? body = decided ?? _byName.GetValueOrDefault(name);
        if (body is null && span.Modifiers.Count == 0) body = Bare(span);
        if (body is not null && body != decided && _decided.AreApart(span.Core, body.Entity.Names)) body = null;
        if (decided is not null && _decided.Same(span.Core) is [string shown, ..])
        {
            decided.Entity.KnownName ??= shown;
            if (decided.Entity.Names.Find(borne => Fold(borne) != name) is { } other) decided.Entity.AddReason(DecidedNames.Reason(span.Core, other));
        }

        if (body is not null && decided is null && span.Modifiers.Count == 0 && _bare.TryAdd(span.Noun, body) && Fold(body.Entity.Names[0]) != name)
            body.Entity.AddReason($"\"{span.Core}\" is taken as short for {body.Entity.Names[0]}");
        body ??= Acronym(span) ?? Longer(span);
        if (body is not null && decided is null && _decided.AreApart(span.Core, body.Entity.Names)) body = null;
        if (body is null)
        {
            body = Add(span.Core, name, span.Noun, span.Modifiers, KindOf(span), background: false);
            if (span.Modifiers.Count == 0) _bare.TryAdd(span.Noun, body);
        }

        body.Order = ++_clock;
        _byName.TryAdd(name, body);
        body.Entity.AddName(span.Core);
        foreach (string alias in span.Aliases.Where(alias => !_decided.AreApart(alias, body.Entity.Names))) body.Entity.AddName(alias);
        body.Entity.IsPlural |= span.IsPlural;
        return body.Entity;
    }

    /// <summary>"the previous Committee", "the former government": another than the one that sits.</summary>
    public static bool IsPast(string modifier) => modifier is "previous" or "former" or "outgoing";

    private int _clock;

    /// <summary>The body that bears a name decided to be the same as this one.</summary>
    private Body? Decided(string name)
    {
        foreach (string other in _decided.Same(name))
        {
            if (_byName.GetValueOrDefault(Fold(other)) is { } body) return body;
        }

        return null;
    }

    private Body Add(string core, string name, string noun, IReadOnlyList<string> modifiers, ActorKind kind, bool background)
    {
        Entity entity = new() { Kind = kind, IsBackground = background };
        Body body = new(entity, noun, modifiers, core) { Order = ++_clock };
        if (background) entity.AddName(core);
        _byName.TryAdd(name, body);
        if (!_byNoun.TryGetValue(noun, out List<Body>? list)) _byNoun[noun] = list = [];
        list.Add(body);
        if (IsAcronym(core)) _acronyms.Add(body);
        All.Add(entity);
        return body;
    }

    private Body? Bare(Span span)
    {
        if (IsAcronym(span.Core)) return null;
        // Once a short form is taken for a body, it stays that body's.
        if (_bare.TryGetValue(span.Noun, out Body? established)) return established;
        if (span.Determiner is "a" or "an" or "another" or "no") return null;
        // In a committee's own minutes "the committee" is it, whatever other was named last.
        if (_sitting is not null && (span.Noun == "plenum" || span.Noun == _sitting.Noun)) return _sitting;
        if ((span.NounKinds & WordKinds.Party) != 0 && _acronyms.FindLast(body => body.Entity.Kind == ActorKind.Party) is { } party) return party;
        Body? body = _byNoun.GetValueOrDefault(span.Noun)?.Where(body => body.Modifiers.Count > 0 && !IsPast(body.Modifiers[0])).MaxBy(body => body.Order);
        if (body is not null || span.Noun != "party") return body;
        // No party is called so: "the party" is the Front or Union of which the text spoke last.
        return PartyNouns.SelectMany(noun => _byNoun.GetValueOrDefault(noun, [])).Where(body => body.Modifiers.Count > 0 && !body.Entity.IsBackground).MinBy(body => body.Order);
    }

    /// <summary>"KWP" for "Korean Workers' Party" or "Workers' Party"; "CSPU" for "CPSU" as a typing error.</summary>
    private Body? Acronym(Span span)
    {
        if (IsAcronym(span.Core))
        {
            string letters = span.Core;
            foreach (List<Body> bodies in _byNoun.Values)
            {
                foreach (Body body in bodies)
                {
                    if (!IsAcronym(body.Core) && body.Initials is { Length: >= 2 } initials && MatchesInitials(letters, initials))
                    {
                        body.Entity.AddReason($"\"{span.Core}\" is made of the initials of \"{body.Core}\"");
                        _acronyms.Add(body);
                        return body;
                    }
                }
            }

            Body? typo = _acronyms.Find(body => body.Core.Length == letters.Length && letters.Length >= 4 && IsTransposed(body.Core, letters));
            typo?.Entity.AddReason($"\"{span.Core}\" is \"{typo.Core}\" with two letters exchanged");
            return typo;
        }

        if (_acronyms.Count == 0 || Initials(span.Core) is not { Length: >= 2 } own) return null;
        Body? found = _acronyms.Find(body => MatchesInitials(body.Core, own));
        found?.Entity.AddReason($"\"{found.Core}\" is made of the initials of \"{span.Core}\"");
        return found;
    }

    /// <summary>"Provincial Committee" for "Nanping Provincial Committee", unless the further words say that it is another.</summary>
    private Body? Longer(Span span)
    {
        if (!_byNoun.TryGetValue(span.Noun, out List<Body>? bodies) || span.Modifiers.Count == 0) return null;
        Body? best = null;
        foreach (Body body in bodies)
        {
            // "the Presidium" spoken of first, then "the Central Committee Presidium"; of committees there may be two.
            if (body.Modifiers.Count == 0)
            {
                if (span.IsCapital && !IsPast(span.Modifiers[0]) && IsSingular(span.Noun) && bodies.Count == 1 && char.IsUpper(body.Core[0])) best = body;
                continue;
            }

            bool shorter = span.Modifiers.All(body.Modifiers.Contains) && !body.Modifiers.Except(span.Modifiers).Any(word => Levels.Contains(word));
            bool longer = body.Modifiers.All(span.Modifiers.Contains) && !span.Modifiers.Except(body.Modifiers).Any(word => Levels.Contains(word));
            if ((shorter || longer || SamePartysBody(span.Modifiers, body.Modifiers)) && (best is null || body.Order > best.Order)) best = body;
        }

        best?.Entity.AddReason($"\"{span.Core}\" and \"{best.Core}\" name one body in a longer and a shorter form");
        return best;
    }

    private static bool IsSingular(string noun) => noun is "presidium" or "praesidium" or "politburo" or "plenum" or "congress" or "conference" or "embassy" or "legation" or "secretariat" or "assembly" or "parliament" or "cabinet" or "senate" or "command" or "council" or "board" or "league" or "federation" or "inspectorate";

    /// <summary>"the party leadership" for "the KWP leadership".</summary>
    private static bool SamePartysBody(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == 1 && b.Count == 1 && ((a[0] == "party" && b[0].Length <= 5) || (b[0] == "party" && a[0].Length <= 5));

    private static bool MatchesInitials(string letters, string initials)
    {
        letters = letters.Replace(" ", "", StringComparison.Ordinal);
        return letters == initials || (letters.Length - initials.Length is 1 or 2 && initials.Length >= 2 && letters.EndsWith(initials, StringComparison.Ordinal) && letters.Length <= 4);
    }

    private static bool IsTransposed(string a, string b)
    {
        int differ = Enumerable.Range(0, a.Length).Count(i => a[i] != b[i]);
        return differ == 2 && a.Order().SequenceEqual(b.Order());
    }

    private static bool IsAcronym(string core)
    {
        foreach (char c in core)
        {
            if (!char.IsUpper(c) && c != ' ') return false;
        }

        return core.Length >= 2;
    }

    private static string Initials(string core) =>
        string.Concat(core.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static string Fold(string core) => NameFolding.Fold(core);

    private static ActorKind KindOf(Span span)
    {
        if ((span.NounKinds & WordKinds.Party) != 0) return ActorKind.Party;
        if ((span.NounKinds & WordKinds.Group) != 0 && span.NounKinds.HasFlag(WordKinds.Group) && (span.NounKinds & WordKinds.Body) == 0) return ActorKind.Group;
        return IsAcronym(span.Core) && span.Core.EndsWith('P') ? ActorKind.Party : ActorKind.Body;
    }

    private sealed class Body(Entity entity, string noun, IReadOnlyList<string> modifiers, string core)
    {
        private string? _initials;

        public Entity Entity { get; } = entity;

        public string Noun { get; } = noun;

        public IReadOnlyList<string> Modifiers { get; } = modifiers;

        public string Core { get; } = core;

        public string Initials => _initials ??= BodyRegister.Initials(Core);

        public int Order { get; set; }
    }
}
