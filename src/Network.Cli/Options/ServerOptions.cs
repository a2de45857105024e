using System.CommandLine;
using Network.Neo4j;
using Spectre.Console;

namespace Network.Cli.Options;

/// <summary>Options of verbs that talk to a Neo4j server. A password is never an option: others could see it.</summary>
internal sealed class ServerOptions
{
    private readonly Option<string?> _database = new("--database") { Description = "The database; by default NEO4J_DATABASE, else the server's own default.", HelpName = "NAME" };
    private readonly Option<string?> _credentials = new("--credentials") { Description = "A file of NEO4J_USERNAME=… and NEO4J_PASSWORD=…, as Aura hands them out. Without it the environment is asked, then you.", HelpName = "FILE" };
    private readonly Option<string?> _user = new("--user") { Description = "The user's name; by default NEO4J_USERNAME, else neo4j.", HelpName = "NAME" };
    private readonly Option<double> _timeout = new("--timeout") { Description = "How long one statement may take.", DefaultValueFactory = _ => 300, HelpName = "SECONDS" };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _timeout.Validators.Add(result =>
        {
            if (!(result.GetValueOrDefault<double>() is > 0 and <= 1_000_000)) result.AddError("--timeout takes a number of seconds above 0.");
        });
        foreach (Option option in new Option[] { _database, _credentials, _user, _timeout }) command.Add(option);
    }

    /// <summary>Opens the server.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="address">What the user gave as its address; null for the environment's.</param>
    /// <param name="option">What the address is given by, for the message when there is none: "--to URL".</param>
    /// <exception cref="CommandFailure">Something is missing or wrong.</exception>
    public IGraphServer Open(ParseResult parsed, string? address, string option)
    {
        ServerEnvironment environment = Environment(parsed);
        string text = address ?? environment.Address ?? throw CommandFailure.Usage($"which server? Give {option}, or set NEO4J_URI");
        if (!ServerAddress.TryParse(text, out ServerAddress? parsedAddress, out string why)) throw CommandFailure.Usage($"{option}: {why}");
        string user = parsed.GetValue(_user) ?? environment.User ?? "neo4j";
        try
        {
            return Servers.Open(new ServerSettings
            {
                Address = parsedAddress,
                Credentials = new ServerCredentials(user, environment.Password ?? Ask(parsedAddress, user)),
                Database = parsed.GetValue(_database) ?? environment.Database,
                Timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
            });
        }
        catch (ServerException failure)
        {
            throw CommandFailure.Usage(failure.Message);
        }
    }

    private ServerEnvironment Environment(ParseResult parsed)
    {
        try
        {
            return new ServerEnvironment(parsed.GetValue(_credentials));
        }
        catch (FormatException failure)
        {
            throw new CommandFailure(ExitCodes.BadInput, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Failed($"{parsed.GetValue(_credentials)}: cannot be read: {failure.Message}");
        }
    }

    private static string Ask(ServerAddress address, string user)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
            throw CommandFailure.Usage($"{address}: no password: set NEO4J_PASSWORD, or give --credentials FILE");
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Prompt(new TextPrompt<string>($"Password of {Markup.Escape(user)} at {Markup.Escape(address.ToString())}:").Secret(null).AllowEmpty());
    }
}
