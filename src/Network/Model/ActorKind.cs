namespace Network.Model;

/// <summary>What an actor is. The kind decides who takes part in camps and rankings.</summary>
public enum ActorKind
{
    /// <summary>Not said. Takes part in every analysis.</summary>
    Unknown = 0,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>An organ or institution: a plenum, a ministry, an embassy.</summary>
    Body,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A state.</summary>
    State,

    /// <summary>People who act or are named together without being an institution.</summary>
    Group,

    /// <summary>A place. Never enters a camp or a ranking.</summary>
    Place,

    /// <summary>A text. Never enters a camp or a ranking.</summary>
    Document,

    /// <summary>An event. Never enters a camp or a ranking.</summary>
    Event,
}

/// <summary>Names and roles of <see cref="ActorKind"/> values.</summary>
public static class ActorKinds
{
    /// <summary>The kind's name in files and options, lower case.</summary>
    public static string Id(this ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Body => "body",
        ActorKind.Party => "party",
        ActorKind.State => "state",
        ActorKind.Group => "group",
        ActorKind.Place => "place",
        ActorKind.Document => "document",
        ActorKind.Event => "event",
        _ => "unknown",
    };

    /// <summary>All kinds in the order of the file format.</summary>
    public static IReadOnlyList<ActorKind> All { get; } =
    [
        ActorKind.Person, ActorKind.Body, ActorKind.Party, ActorKind.State, ActorKind.Group,
        ActorKind.Place, ActorKind.Document, ActorKind.Event, ActorKind.Unknown,
    ];

    /// <summary>Reads a kind's name. False when there is no such kind.</summary>
    public static bool TryParse(string text, out ActorKind kind)
    {
        foreach (ActorKind candidate in All)
        {
            if (candidate.Id() == text)
            {
                kind = candidate;
                return true;
            }
        }

        kind = ActorKind.Unknown;
        return false;
    }

    /// <summary>True for actors that can take sides: persons, bodies, parties, states, groups and unknown ones.</summary>
    public static bool TakesPart(this ActorKind kind) =>
        kind is not (ActorKind.Place or ActorKind.Document or ActorKind.Event);
}
