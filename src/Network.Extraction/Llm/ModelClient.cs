using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Network.Extraction.Llm;

/// <summary>Asks a language model, again and again where that helps.</summary>
internal sealed class ModelClient(IChatClient client, LanguageModelOptions options)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private volatile bool _withoutSchema;

    /// <summary>A client of an OpenAI-compatible server.</summary>
    /// <param name="endpoint">Its address, such as http://localhost:11434/v1.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="key">The key; null for servers that want none.</param>
    public static IChatClient Connect(Uri endpoint, string model, string? key)
    {
        const string path = "/chat/completions";
        string address = endpoint.AbsoluteUri.TrimEnd('/');
        if (address.EndsWith(path, StringComparison.OrdinalIgnoreCase)) address = address[..^path.Length];
        OpenAIClientOptions settings = new() { Endpoint = new Uri(address), RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = System.Threading.Timeout.InfiniteTimeSpan };
        return new OpenAI.Chat.ChatClient(model, new ApiKeyCredential(string.IsNullOrEmpty(key) ? "none" : key), settings).AsIChatClient();
    }

    /// <summary>Asks one question and gives back the answer's text.</summary>
    /// <exception cref="LanguageModelException">The server refuses, or fails however often it is asked.</exception>
    public async Task<string> AskAsync(string question, CancellationToken cancellation)
    {
        for (int attempt = 0; ; attempt++)
        {
            (TimeSpan? pause, Exception failure) = (null, null!);
            try
            {
                return await OnceAsync(question, cancellation).ConfigureAwait(false);
            }
            catch (ClientResultException refused) when (refused.Status == 400 && !_withoutSchema)
            {
                // Small servers know no schema for answers; the instructions say the same in words.
                _withoutSchema = true;
                attempt--;
                continue;
            }
            catch (ClientResultException refused) when (refused.Status is 408 or 429 or >= 500 or 0)
            {
                (pause, failure) = (RetryAfter(refused), refused);
            }
            catch (ClientResultException refused)
            {
                throw new LanguageModelException(Explain(refused), refused);
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or TimeoutException or System.Text.Json.JsonException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
            {
                failure = broken;
            }

            if (attempt >= options.Retries) throw new LanguageModelException($"the language model did not answer after {options.Retries + 1} attempts: {Explain(failure)}", failure);
            TimeSpan wait = pause ?? options.FirstPause * Math.Pow(2, attempt);
            if (wait > LongestPause) wait = LongestPause;
            options.Progress?.Report($"language model: {Explain(failure)}; asking again in {wait.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s");
            await Task.Delay(wait, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<string> OnceAsync(string question, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.Timeout);
        ChatOptions asked = new() { Temperature = 0, ResponseFormat = _withoutSchema ? null : ChatResponseFormat.ForJsonSchema(Prompt.Schema, "relations") };
        ChatResponse response = await client.GetResponseAsync([new(ChatRole.System, Prompt.Instructions), new(ChatRole.User, question)], asked, limit.Token).ConfigureAwait(false);
        return response.Text;
    }

    private static TimeSpan? RetryAfter(ClientResultException refused) =>
        refused.GetRawResponse() is { } response && response.Headers.TryGetValue("Retry-After", out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds >= 0 ? TimeSpan.FromSeconds(seconds) : null;

    private static string Explain(Exception failure) => failure switch
    {
        ClientResultException { Status: 401 or 403 } => "the server refuses the key: set NETWORK_LLM_KEY or OPENAI_API_KEY",
        ClientResultException { Status: 404 } => "the server has no such address or model: --llm names the address up to /v1, --model a model that it serves",
        ClientResultException { Status: 429 } => "the server is busy (429)",
        ClientResultException { Status: > 0 } refused => $"the server answers with error {refused.Status.ToString(CultureInfo.InvariantCulture)}",
        OperationCanceledException or TimeoutException => "no answer in time",
        System.Text.Json.JsonException => "the server's answer is broken",
        _ => $"the server cannot be reached ({(failure.GetBaseException() is { } root ? root.Message : failure.Message)})",
    };
}
