using System.Globalization;
using Network.Cli;
using Network.Neo4j.Tests.Support;
using Network.PropertyGraph;

namespace Network.Neo4j.Tests.Docs;

/// <summary>
/// Every query of docs/neo4j-queries.md, run on the graph of the August 1956 plenum with its camps and measures, answers with the table below it.
/// UPDATE_GOLDEN=1 writes the tables anew.
/// </summary>
[Collection("server")]
public sealed class QueryPageTests(ServerFixture fixture)
{
    private static readonly string Page = Repository.Path("docs", "neo4j-queries.md");

    [Fact]
    public async Task Every_query_answers_with_the_table_below_it()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        using TemporaryFolder folder = new();
        string[] database = fixture.Database is { } name ? ["--database", name] : [];
        using StringWriter said = new();
        Assert.Equal(0, await CommandLine.RunAsync(["push", Repository.Path("graphs", "august-1956.json"), "--to", fixture.Address, "--with", "factions,betweenness,pagerank,gatekeeper,liaison",
            "--quiet", "--credentials", fixture.CredentialsFile(folder), .. database], said, said));

        List<string> lines = [.. await File.ReadAllLinesAsync(Page, TestContext.Current.CancellationToken)];
        List<string> wrong = [];
        int queries = 0;
        for (int at = lines.IndexOf("```cypher"); at >= 0; at = lines.IndexOf("```cypher", at + 1))
        {
            int end = lines.IndexOf("```", at + 1), table = end + 2, behind = table;
            string query = string.Join('\n', lines[(at + 1)..end]);
            while (behind < lines.Count && lines[behind].StartsWith('|')) behind++;
            List<string> answer = await TableAsync(server, query);
            if (!lines[table..behind].SequenceEqual(answer)) wrong.Add($"line {at + 1} answers\n{string.Join('\n', answer)}");
            lines.RemoveRange(table, behind - table);
            lines.InsertRange(table, answer);
            queries++;
        }

        Assert.Equal(10, queries);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(Page, string.Join('\n', lines) + "\n", TestContext.Current.CancellationToken);
        else Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static async Task<List<string>> TableAsync(IGraphServer server, string query)
    {
        await using IQueryResult result = await server.RunAsync(query, new Dictionary<string, object?>(), AccessMode.Read, TestContext.Current.CancellationToken);
        List<string> rows = [];
        while (await result.ReadAsync(TestContext.Current.CancellationToken) is { } row) rows.Add($"| {string.Join(" | ", row.Select(Cell))} |");
        Assert.NotEmpty(rows);
        return [$"| {string.Join(" | ", result.Columns)} |", "|" + string.Concat(Enumerable.Repeat("---|", result.Columns.Count)), .. rows];
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => text.Replace("|", "\\|", StringComparison.Ordinal),
        IReadOnlyList<object?> list => string.Join(", ", list.Select(Cell)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
