using Network.Extraction.Actors;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>The posts of an actor: those that go with its name, each with its body, and what became of them.</summary>
internal static class Posts
{
    /// <summary>The positions of one actor.</summary>
    /// <param name="reading">The document's actors.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="found">The relations read.</param>
    /// <param name="actor">Index of the actor.</param>
    public static IReadOnlyList<Position> Of(ActorReading reading, IReadOnlyList<string> ids, IReadOnlyList<FoundRelation> found, int actor)
    {
        List<Position> posts = [.. reading.Actors[actor].Positions.Select(post => new Position { Title = post.Title, Body = Body(reading, ids, post.Body) })];
        foreach (FoundRelation lost in found)
        {
            if (lost.Target != actor || lost.To is not int body || lost.Type is not ("removed" or "expelled") || lost.Negated || lost.Modality != Modality.Asserted) continue;
            Lose(posts, ids[body], lost.Type);
        }

        return posts;
    }

    private static void Lose(List<Position> posts, string body, string status)
    {
        Position? held = posts.Find(post => post.Body == body);
        if (held?.Status is not null) return;
        if (held is not null) posts.Remove(held);
        posts.Add(new Position { Title = held?.Title ?? "member", Body = body, Status = status });
    }

    /// <summary>The id of the body where it is an actor, the words where they name a body; of a "Minister of Trade" trade is none.</summary>
    private static string? Body(ActorReading reading, IReadOnlyList<string> ids, string? words)
    {
        if (words is null) return null;
        for (int i = 0; i < ids.Count; i++)
        {
            if (reading.Actors[i].Kind is not (ActorKind.Body or ActorKind.Party or ActorKind.State or ActorKind.Group)) continue;
            if (reading.Actors[i].Aliases.Prepend(reading.Actors[i].Name).Any(name => Titles.WithoutArticle(name).Equals(words, StringComparison.OrdinalIgnoreCase))) return ids[i];
        }

        return words.ToLowerInvariant().Split(' ').Any(word => (ActorVocabulary.English.Of(word) & (WordKinds.Body | WordKinds.Party)) != 0) ? words : null;
    }
}
