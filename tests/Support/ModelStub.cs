using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Network.Tests.Support;

/// <summary>A server on this machine that speaks like a language model's, and misbehaves as told.</summary>
internal sealed class ModelStub : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, HttpListenerContext, Task> _answer;
    private int _requests;

    /// <param name="answer">Answers a request, given its number from 1.</param>
    /// <param name="port">Where it listens; 0 for any free port.</param>
    public ModelStub(Func<int, HttpListenerContext, Task> answer, int port = 0)
    {
        _answer = answer;
        using TcpListener probe = new(IPAddress.Loopback, port);
        probe.Start();
        port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        Address = new Uri($"http://127.0.0.1:{port}/v1");
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _ = ListenAsync();
    }

    public Uri Address { get; }

    public int Requests => _requests;

    /// <summary>The bodies of the requests, in order.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>The keys sent along.</summary>
    public List<string?> Keys { get; } = [];

    /// <summary>A server that says the same each time.</summary>
    public static ModelStub Saying(string content) => new((_, context) => SayAsync(context, content));

    /// <summary>Answers with the text that a model would give.</summary>
    public static Task SayAsync(HttpListenerContext context, string content) => SendAsync(context, 200, JsonSerializer.Serialize(new
    {
        id = "1",
        @object = "chat.completion",
        created = 1,
        model = "stub",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content } } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    }));

    /// <summary>Answers with a status and a body.</summary>
    public static async Task SendAsync(HttpListenerContext context, int status, string body, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (retryAfter is not null) context.Response.AddHeader("Retry-After", retryAfter);
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }

    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                using (StreamReader reader = new(context.Request.InputStream))
                {
                    lock (Bodies) Bodies.Add(reader.ReadToEnd());
                }

                Keys.Add(context.Request.Headers["Authorization"]);
                _ = _answer(Interlocked.Increment(ref _requests), context);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }
}
