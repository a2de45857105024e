using Network.Model;

namespace Network.Projection;

/// <summary>Labels of kinds and relationship types of relation types, and back: names that are safe to stand in Cypher as they are.</summary>
public static class GraphNames
{
    private static readonly (ActorKind Kind, string Label)[] Labels =
    [
        (ActorKind.Person, "Person"), (ActorKind.Body, "Body"), (ActorKind.Party, "Party"), (ActorKind.State, "State"), (ActorKind.Group, "Group"),
        (ActorKind.Place, "Place"), (ActorKind.Document, "Text"), (ActorKind.Event, "Event"), (ActorKind.Unknown, "Unknown"),
    ];

    /// <summary>The labels of all kinds.</summary>
    public static IReadOnlyList<string> KindLabels { get; } = [.. Labels.Select(entry => entry.Label)];

    /// <summary>The label of a kind; an actor that is a document is a <c>Text</c>, to keep it apart from the sources.</summary>
    public static string Label(ActorKind kind) => Labels.First(entry => entry.Kind == kind).Label;

    /// <summary>The kind that a node's labels give: the first known one; unknown without.</summary>
    public static ActorKind Kind(IEnumerable<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        foreach (string label in labels)
        {
            foreach ((ActorKind kind, string known) in Labels)
            {
                if (known == label) return kind;
            }
        }

        return ActorKind.Unknown;
    }

    /// <summary>The relationship type of a relation type: its id in upper snake case.</summary>
    /// <exception cref="ArgumentException">The id is not of the form that relation files demand, so it must not reach a query's text.</exception>
    public static string RelationshipType(RelationType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        string name = type.Id.ToUpperInvariant();
        if (!IsSafe(name)) throw new ArgumentException($"\"{type.Id}\" cannot be a relationship type: a type's id has only the letters a to z, digits and _, beginning with a letter.", nameof(type));
        return name;
    }

    /// <summary>True for A to Z, a to z, digits and _, beginning with a letter: what may stand in a query's text without quotes.</summary>
    public static bool IsSafe(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || !char.IsAsciiLetter(name[0])) return false;
        foreach (char letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_') return false;
        }

        return true;
    }
}
