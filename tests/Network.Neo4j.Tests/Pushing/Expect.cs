using Network.Neo4j.Pushing;

namespace Network.Neo4j.Tests.Pushing;

/// <summary>What a push should have done.</summary>
internal static class Expect
{
    /// <summary>Fails unless all was there as it is.</summary>
    public static void NothingWritten(PushResult result)
    {
        foreach (PushCount count in (PushCount[])[result.Actors, result.Documents, result.Relations, result.Mentions]) Assert.Equal(0, count.Created + count.Updated);
    }
}
