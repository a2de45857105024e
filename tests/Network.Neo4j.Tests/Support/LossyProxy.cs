using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Network.Neo4j.Tests.Support;

/// <summary>Stands before a server and breaks the connection behind every so many requests, after the server has done what it was asked.</summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    private const int LoseEach = 11;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _port;
    private int _requests;

    public LossyProxy(int port)
    {
        _port = port;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public ServerAddress Address => ServerAddress.TryParse($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}", out ServerAddress? address, out string why)
        ? address : throw new InvalidOperationException(why);

    /// <summary>How many answers were lost.</summary>
    public int Lost { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = ServeAsync(client);
            }
            catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using TcpClient _ = client;
        using TcpClient server = new();
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _port, _stop.Token);
            Task up = PumpAsync(client.GetStream(), server.GetStream(), countsRequests: true, client);
            Task down = PumpAsync(server.GetStream(), client.GetStream(), countsRequests: false, client);
            await Task.WhenAny(up, down);
        }
        catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException)
        {
            // The other side went away: so does this one.
        }
    }

    private bool _loseNext;

    private async Task PumpAsync(NetworkStream from, NetworkStream to, bool countsRequests, TcpClient client)
    {
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, _stop.Token)) > 0)
        {
            if (countsRequests && Encoding.ASCII.GetString(buffer, 0, Math.Min(read, 5)) is "POST " && Interlocked.Increment(ref _requests) % LoseEach == 0) _loseNext = true;
            if (!countsRequests && _loseNext)
            {
                _loseNext = false;
                Lost++;
                client.Client.Close(0);
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
        }
    }
}
