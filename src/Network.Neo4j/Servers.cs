using Network.Neo4j.Http;

namespace Network.Neo4j;

/// <summary>Opens servers by the road that their address asks for.</summary>
public static class Servers
{
    /// <summary>True when this build speaks Bolt.</summary>
    public static bool HasBolt =>
#if BOLT
        true;
#else
        false;
#endif

    /// <summary>Opens a server; nothing is sent yet.</summary>
    /// <exception cref="ServerException">The address asks for Bolt and this build does not speak it.</exception>
    public static IGraphServer Open(ServerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Address.IsHttp) return new HttpServer(settings);
#if BOLT
        return new Bolt.BoltServer(settings);
#else
        throw new ServerException($"{settings.Address}: this build of network does not speak Bolt. Use the Query API of the same server, usually {settings.Address.HttpTwin}, "
            + "or build with the official driver: dotnet run --project src/Network.Cli -p:Neo4jPackages=true -- …");
#endif
    }
}
