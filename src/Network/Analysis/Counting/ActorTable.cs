using Network.Model;

namespace Network.Analysis.Counting;

/// <summary>The actors of an analysis by index, in file order.</summary>
public abstract class ActorTable
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>The id of actor <paramref name="index"/>.</summary>
    public abstract string Id(int index);

    /// <summary>The name of actor <paramref name="index"/>.</summary>
    public abstract string Name(int index);

    /// <summary>The kind of actor <paramref name="index"/>.</summary>
    public abstract ActorKind Kind(int index);

    /// <summary>The actors of a relation graph that take part in an analysis.</summary>
    public static ActorTable Of(IReadOnlyList<Actor> actors) => new ListTable(actors);

    private sealed class ListTable(IReadOnlyList<Actor> actors) : ActorTable
    {
        public override int Count => actors.Count;

        public override string Id(int index) => actors[index].Id;

        public override string Name(int index) => actors[index].Name;

        public override ActorKind Kind(int index) => actors[index].Kind;
    }
}
