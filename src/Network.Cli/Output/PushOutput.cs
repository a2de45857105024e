using System.Globalization;
using System.Text.Json;
using Network.Neo4j;
using Network.Neo4j.Pushing;

namespace Network.Cli.Output;

/// <summary>Prints what a push wrote.</summary>
internal static class PushOutput
{
    /// <summary>For people.</summary>
    public static void Text(TextWriter output, IGraphServer server, ServerInfo info, PushOptions options, PushResult result)
    {
        output.WriteLine(options.DryRun
            ? $"Dry run: nothing was written. {server.Address}, database {info.Database}, Neo4j {info.Version}, would get:"
            : $"Pushed to {server.Address}, database {info.Database}, Neo4j {info.Version}:");
        TextTable table = new TextTable("what", "new", "changed", "as they were").WithNumbers(1, 2, 3);
        foreach ((string what, PushCount count) in Counts(result)) table.Add(what, Number(count.Created), Number(count.Updated), Number(count.Unchanged));
        table.Print(output);
        if (result.Kept > 0) output.WriteLine($"{Number(result.Kept)} nodes of an earlier push stay, emptied, since relationships that are not Network's hold on to them.");
        if (result.Others > 0) output.WriteLine($"The database also holds {Number(result.Others)} relations of earlier pushes that are not in this graph; --clear removes them first.");
    }

    /// <summary>For machines.</summary>
    public static void Json(Utf8JsonWriter json, IGraphServer server, ServerInfo info, PushOptions options, PushResult result)
    {
        json.WriteString("server", server.Address);
        json.WriteString("version", info.Version);
        json.WriteString("database", info.Database);
        json.WriteBoolean("dryRun", options.DryRun);
        foreach ((string what, PushCount count) in Counts(result))
        {
            json.WriteStartObject(what);
            json.WriteNumber("created", count.Created);
            json.WriteNumber("updated", count.Updated);
            json.WriteNumber("unchanged", count.Unchanged);
            json.WriteEndObject();
        }

        json.WriteNumber("kept", result.Kept);
        json.WriteNumber("others", result.Others);
    }

    private static (string, PushCount)[] Counts(PushResult result) =>
        [("actors", result.Actors), ("relations", result.Relations), ("documents", result.Documents), ("mentions", result.Mentions)];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
