using Network.Analysis.Comparing;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Explaining;
using Network.Cli.Options;
using Network.Model;

namespace Network.Cli;

/// <summary>What <c>factions</c> finds out besides, where it is asked for reasons.</summary>
/// <param name="Why">The actor's explanation; null when not asked for.</param>
/// <param name="Voices">The camps by speaker; null when not asked for.</param>
internal sealed record Explaining(FactionExplanation? Why, VoiceMatrix? Voices)
{
    /// <summary>Finds the actor that is to be explained, before any work is done.</summary>
    /// <exception cref="CommandFailure">Nobody or several are called so, or the actor takes no part.</exception>
    public static int? Actor(string? text, Input input, FactionInput counted)
    {
        if (text is null) return null;
        if (input.Graph is not { } graph)
        {
            for (int actor = 0; actor < counted.Ties.Actors.Count; actor++)
            {
                if (counted.Ties.Actors.Id(actor) == text) return actor;
            }

            throw CommandFailure.Usage($"--explain: no actor is called \"{text}\"");
        }

        return IndexOf(FilterOptions.FindActor(graph, "--explain", text), "--explain", counted.Ties);
    }

    /// <summary>The actor's index among those that take part.</summary>
    /// <exception cref="CommandFailure">It takes no part, or a filter leaves it out.</exception>
    public static int IndexOf(Actor found, string option, CountedTies ties)
    {
        for (int actor = 0; actor < ties.Actors.Count; actor++)
        {
            if (ties.Actors.Id(actor) == found.Id) return actor;
        }

        throw CommandFailure.Usage($"{option}: {found.Name} takes no part: "
            + (found.Kind.TakesPart() ? "the filters leave it out" : $"it is a {found.Kind.Id()}, and places, documents and events never do"));
    }

    /// <summary>Does what was asked for.</summary>
    public static Explaining Of(
        int? actor, bool voices, Input input, FactionInput counted, IFactionMethod method, FactionOptions options, FactionResult result, CancellationToken cancellation) => new(
        actor is int index ? FactionExplainer.Explain(counted, options, result, index, cancellation) : null,
        voices ? VoiceMatrix.Of(counted, input.Filter, method, options, result, cancellation) : null);
}
