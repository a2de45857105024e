using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Network.Neo4j;

/// <summary>A server's address: which road it asks for, and what of it may be shown.</summary>
public sealed class ServerAddress
{
    private static readonly string[] Bolt = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+");

    private ServerAddress(Uri uri) => Uri = uri;

    /// <summary>The address.</summary>
    public Uri Uri { get; }

    /// <summary>True for <c>http</c> and <c>https</c>: the Query API.</summary>
    public bool IsHttp => Uri.Scheme is "http" or "https";

    /// <summary>The same server by the Query API's usual address: <c>https://host</c> for Aura and other encrypted servers, port 7474 on plain ones.</summary>
    public string HttpTwin => IsHttp ? ToString() : Uri.Scheme.EndsWith("+s", StringComparison.Ordinal) ? $"https://{Uri.Host}" : $"http://{Uri.Host}:7474";

    /// <summary>True when a text looks like a server's address rather than a file's name.</summary>
    public static bool LooksLikeOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int colon = text.IndexOf("://", StringComparison.Ordinal);
        return colon > 1 && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }

    /// <summary>Reads an address.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="address">The address; null when it is none.</param>
    /// <param name="why">What is wrong; the text is not repeated where it may hold a password.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ServerAddress? address, out string why)
    {
        ArgumentNullException.ThrowIfNull(text);
        address = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            why = "a server's address looks like http://127.0.0.1:7474, https://host, bolt://127.0.0.1:7687 or neo4j+s://host";
            return false;
        }

        if (uri.UserInfo.Length > 0)
        {
            why = "leave user and password out of the address, which others can see: set NEO4J_USERNAME and NEO4J_PASSWORD, or give --credentials FILE";
            return false;
        }

        if (uri.Scheme is not ("http" or "https") && !Bolt.Contains(uri.Scheme))
        {
            why = $"\"{uri.Scheme}://\" is no road to Neo4j: there are http, https, {string.Join(", ", Bolt)}";
            return false;
        }

        if (uri.Query.Length > 0 && uri.Scheme is "http" or "https")
        {
            why = "the address has a query (?…); name the database with --database";
            return false;
        }

        why = "";
        address = new ServerAddress(uri);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
}
