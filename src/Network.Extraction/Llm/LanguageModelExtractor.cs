using Microsoft.Extensions.AI;
using Network.Extraction.Documents;

namespace Network.Extraction.Llm;

/// <summary>Lets a language model read a document besides the rules, and keeps of its proposals what the text bears out.</summary>
/// <remarks>
/// One request a group of paragraphs. A proposal is kept when its type is of the vocabulary, its quote is in the text, and the quote names
/// both parties; the others are dropped, each with its reason. What rules and model both found carries both marks, <c>RULE + llm:MODEL</c>.
/// </remarks>
public sealed class LanguageModelExtractor
{
    private readonly ModelClient _client;
    private readonly LanguageModelOptions _options;
    private readonly string _mark;

    /// <summary>Uses a client of any maker.</summary>
    public LanguageModelExtractor(IChatClient client, LanguageModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        _client = new ModelClient(client, options);
        _options = options;
        _mark = $"llm:{options.Model}";
    }

    /// <summary>Uses an OpenAI-compatible server.</summary>
    /// <param name="endpoint">Its address up to <c>/v1</c>.</param>
    /// <param name="key">The key; null for servers that want none.</param>
    /// <param name="options">Which model, and how it is asked.</param>
    public static LanguageModelExtractor Connect(Uri endpoint, string? key, LanguageModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(options);
        return new LanguageModelExtractor(ModelClient.Connect(endpoint, options.Model, key), options);
    }

    /// <summary>Adds to what the rules found in a document what the model finds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rules">What the rules found.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="LanguageModelException">The server cannot be used.</exception>
    public async Task<ExtractionResult> AddAsync(DocumentText document, ExtractionResult rules, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(rules);
        List<ParagraphGroup> groups = ParagraphGroup.Of(document, _options.GroupLength);
        ProposalCheck check = new(document, rules.Graph);
        RelationJoin join = new(rules.Graph, _mark);
        List<Dropped> dropped = [.. rules.Dropped];
        for (int i = 0; i < groups.Count; i++)
        {
            string question = Prompt.Question(document, groups[i], rules.Graph.Actors.Concat(check.Added).Select(actor => actor.Name));
            Answer answer = Answer.Read(await _client.AskAsync(question, cancellation).ConfigureAwait(false));
            // What was cut off or garbled may come whole when asked for again; a second failure is the model's.
            if (answer.IsBroken && answer.Proposals.Count == 0) answer = Answer.Read(await _client.AskAsync(question, cancellation).ConfigureAwait(false));
            string where = $"{document.Id}, paragraphs {groups[i].Paragraphs[0].Number} to {groups[i].Paragraphs[^1].Number}";
            if (answer.IsBroken) dropped.Add(new Dropped(answer.Proposals.Count == 0 ? "an answer" : "the rest of an answer", where, "the model's answer is no whole JSON"));
            for (int n = 0; n < answer.Unreadable; n++) dropped.Add(new Dropped("a proposal", where, "the model's proposal lacks a part"));
            foreach (Proposal proposal in answer.Proposals)
            {
                if (check.Check(proposal, groups[i], out string why) is { } held) join.Add(held, proposal);
                else dropped.Add(new Dropped($"{proposal.Source} {proposal.Type} {proposal.Target}", where, $"model: {why}"));
            }

            _options.Progress?.Report($"language model: {document.Id}, {i + 1} of {groups.Count} requests");
        }

        return new ExtractionResult { Graph = join.Joined(check.Added), Merges = rules.Merges, Uncertain = rules.Uncertain, Dropped = dropped };
    }
}
