namespace Network.Neo4j.Tests;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:7474", true)]
    [InlineData("neo4j+s://abc.databases.neo4j.io", true)]
    [InlineData("graphs/august-1956.json", false)]
    [InlineData("C:\\graphs\\a.json", false)]
    [InlineData("-", false)]
    public void An_address_is_told_from_a_file(string text, bool isAddress) => Assert.Equal(isAddress, ServerAddress.LooksLikeOne(text));

    [Theory]
    [InlineData("http://neo4j:hush@127.0.0.1:7474", "NEO4J_PASSWORD")]
    [InlineData("ftp://127.0.0.1", "no road")]
    [InlineData("http://", "looks like")]
    [InlineData("http://127.0.0.1:7474?db=x", "--database")]
    public void A_wrong_address_says_what_is_wrong_and_shows_no_password(string text, string words)
    {
        Assert.False(ServerAddress.TryParse(text, out _, out string why));
        Assert.Contains(words, why, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_driver_a_bolt_address_says_how_to_go_on()
    {
        if (Servers.HasBolt) Assert.Skip("this build speaks Bolt");
        Assert.True(ServerAddress.TryParse("neo4j+s://abc.databases.neo4j.io", out ServerAddress? address, out _));
        ServerException refused = Assert.Throws<ServerException>(() => Servers.Open(new ServerSettings { Address = address, Credentials = new ServerCredentials("neo4j", "x") }));
        Assert.Contains("-p:Neo4jPackages=true", refused.Message, StringComparison.Ordinal);
        Assert.Contains("https://abc.databases.neo4j.io", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_never_print_their_password() =>
        Assert.DoesNotContain("hush", new ServerSettings { Address = Address(), Credentials = new ServerCredentials("neo4j", "hush") }.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_credentials_file_comes_before_the_environment_and_either_name_will_do()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("aura.txt", "# Wait 60 seconds before connecting\nNEO4J_URI=neo4j+s://x.databases.neo4j.io\r\nexport NEO4J_USERNAME=\"someone\"\nNEO4J_PASSWORD=a=b'c\n\nAURA_INSTANCEID=x\n");
        ServerEnvironment environment = new(file, name => name switch { "NEO4J_USER" => "other", "NEO4J_PASSWORD" => "other", "NEO4J_DATABASE" => "films", _ => null });
        Assert.Equal(("neo4j+s://x.databases.neo4j.io", "someone", "a=b'c", "films"), (environment.Address, environment.User, environment.Password, environment.Database));
        ServerEnvironment alone = new(null, name => name switch { "NEO4J_USER" => "other", "NEO4J_URL" => "http://h", _ => null });
        Assert.Equal(("http://h", "other", null), (alone.Address, alone.User, alone.Password));
    }

    [Fact]
    public void A_broken_credentials_file_names_the_line_and_does_not_repeat_it()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("bad.txt", "NEO4J_USERNAME=neo4j\nhush-hush\n");
        FormatException broken = Assert.Throws<FormatException>(() => new ServerEnvironment(file));
        Assert.Contains("bad.txt:2", broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", broken.Message, StringComparison.Ordinal);
    }

    private static ServerAddress Address() => ServerAddress.TryParse("http://127.0.0.1:7474", out ServerAddress? address, out string why) ? address : throw new InvalidOperationException(why);
}
