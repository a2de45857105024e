using System.Net;
using System.Text;

namespace Network.Neo4j.Tests.Support;

/// <summary>Something that answers HTTP and is no healthy Neo4j.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _work;

    /// <summary>Starts it.</summary>
    /// <param name="answer">What it answers to the n-th request, from 1: status, body, and how long it waits before.</param>
    public StubServer(Func<int, (int Status, string Body, TimeSpan Pause)> answer)
    {
        using System.Net.Sockets.TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _work = ServeAsync(answer);
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    /// <summary>How to reach it.</summary>
    public ServerSettings Settings => ServerAddress.TryParse(Url, out ServerAddress? address, out _)
        ? new ServerSettings { Address = address, Credentials = new ServerCredentials("neo4j", "secret-word"), Timeout = TimeSpan.FromSeconds(1), ConnectTimeout = TimeSpan.FromSeconds(1) }
        : throw new InvalidOperationException(Url);

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _work;
    }

    private async Task ServeAsync(Func<int, (int Status, string Body, TimeSpan Pause)> answer)
    {
        while (_listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                (int status, string body, TimeSpan pause) = answer(++Requests);
                await Task.Delay(pause);
                context.Response.StatusCode = status;
                if (status is 301 or 302) context.Response.RedirectLocation = "http://elsewhere.example/";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The listener was closed, or the client went away.
            }
        }
    }
}
