using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Network.Analysis.Counting;
using Network.Files.Json;

namespace Network.Analysis.Balance.Proofs;

/// <summary>Certificates as JSON: camelCase, a line an entry, the same bytes for the same certificate.</summary>
public static class CertificateFile
{
    private const string Kind = "frustration certificate";

    private static readonly (Objective Objective, string Id)[] Objectives = [(Objective.Arcs, "arcs"), (Objective.Pairs, "pairs"), (Objective.Weights, "weights")];

    /// <summary>Writes a certificate as UTF-8.</summary>
    public static void Write(Stream stream, BalanceCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(certificate);
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("kind", Kind);
        json.WriteString("objective", Objectives.First(one => one.Objective == certificate.Objective).Id);
        json.WriteBoolean("undirected", certificate.Undirected);
        json.WriteBoolean("splitBodies", certificate.SplitBodies);
        WriteFilter(json, certificate.Filter);
        if (certificate.AllowedCount is int count) json.WriteNumber("allowedCount", count);
        else json.WriteNull("allowedCount");
        json.WriteNumber("scale", certificate.Scale);
        json.WriteNumber("actors", certificate.Actors);
        json.WriteNumber("total", certificate.Total);
        json.WriteNumber("lowerBound", certificate.LowerBound);
        json.WriteNumber("upperBound", certificate.UpperBound);
        string how = certificate.Parts.Any(part => part.Matrix is not null) ? "addition and a matrix that has no negative eigenvalue" : "addition";
        json.WriteString("restsOn", certificate.IsComplete ? how : $"{how} up to the lower bound; that no division costs less than the upper bound, if so, on branch and bound");
        json.WriteNumber("denominator", certificate.Denominator);
        JsonItems.Write(json, "division", certificate.Division, WritePlace);
        JsonItems.Write(json, "ties", certificate.Ties, WriteTie);
        JsonItems.Write(json, "parts", certificate.Parts, WritePart);
        json.WriteEndObject();
    }

    /// <summary>Reads a certificate.</summary>
    /// <exception cref="FormatException">It is none; says what is wrong.</exception>
    public static BalanceCertificate Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 1000 });
            return Read(document.RootElement);
        }
        catch (JsonException failure)
        {
            throw new FormatException($"it is no JSON: {failure.Message}", failure);
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or OverflowException)
        {
            throw new FormatException($"it is no certificate: {failure.Message}", failure);
        }
    }

    private static BalanceCertificate Read(JsonElement root)
    {
        if (root.GetProperty("kind").GetString() != Kind) throw new FormatException("it is no certificate of frustration");
        if (root.GetProperty("schemaVersion").GetInt32() != 1) throw new FormatException("it is of a later version");
        string objective = Text(root, "objective");
        return new BalanceCertificate
        {
            Objective = Array.Exists(Objectives, one => one.Id == objective) ? Objectives.First(one => one.Id == objective).Objective
                : throw new FormatException($"there is no objective \"{objective}\""),
            Undirected = root.GetProperty("undirected").GetBoolean(),
            SplitBodies = root.GetProperty("splitBodies").GetBoolean(),
            Filter = ReadFilter(root.GetProperty("filter")),
            AllowedCount = root.GetProperty("allowedCount") is { ValueKind: not JsonValueKind.Null } count ? count.GetInt32() : null,
            Scale = root.GetProperty("scale").GetDouble(),
            Actors = root.GetProperty("actors").GetInt32(),
            Total = root.GetProperty("total").GetInt64(),
            LowerBound = root.GetProperty("lowerBound").GetInt64(),
            UpperBound = root.GetProperty("upperBound").GetInt64(),
            Denominator = root.GetProperty("denominator").GetInt64(),
            Division = [.. root.GetProperty("division").EnumerateArray().Select(place => new CertificatePlace(Text(place, "actor"), place.GetProperty("camp").GetInt32()))],
            Ties = [.. root.GetProperty("ties").EnumerateArray().Select(tie => new CertificateTie(
                Text(tie, "a"), Text(tie, "b"), tie.GetProperty("sign").GetInt32(), tie.GetProperty("cost").GetInt64(), Strings(tie, "relations")))],
            Parts = [.. root.GetProperty("parts").EnumerateArray().Select(ReadPart)],
        };
    }

    private static void WritePlace(Utf8JsonWriter json, CertificatePlace place)
    {
        json.WriteString("actor", place.Actor);
        json.WriteNumber("camp", place.Camp);
    }

    private static void WriteTie(Utf8JsonWriter json, CertificateTie tie)
    {
        json.WriteString("a", tie.A);
        json.WriteString("b", tie.B);
        json.WriteNumber("sign", tie.Sign);
        json.WriteNumber("cost", tie.Cost);
        WriteStrings(json, "relations", tie.Relations);
    }

    private static void WritePart(Utf8JsonWriter json, ProofPart part)
    {
        if (part.Cases is { } cases)
        {
            json.WriteString("either", cases.A);
            json.WriteString("or", cases.B);
            WritePart(json, "together", cases.Together);
            WritePart(json, "apart", cases.Apart);
            return;
        }

        JsonItems.Write(json, "sets", part.Sets, WriteSet);
        if (part.Matrix is { } matrix) WriteMatrix(json, matrix);
    }

    private static void WritePart(Utf8JsonWriter json, string name, ProofPart part)
    {
        json.WriteStartObject(name);
        WritePart(json, part);
        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, ContradictorySet set)
    {
        WriteNumbers(json, "ties", set.Ties);
        if (set.Assumptions.Count > 0) WriteNumbers(json, "assumptions", set.Assumptions);
        json.WriteNumber("amount", set.Amount);
    }

    private static void WriteMatrix(Utf8JsonWriter json, ProofMatrix matrix)
    {
        json.WriteStartObject("matrix");
        JsonItems.Write(json, "rows", matrix.Actors.Zip(matrix.Diagonal), static (json, row) =>
        {
            json.WriteString("actor", row.First);
            json.WriteNumber("diagonal", row.Second);
        });
        JsonItems.Write(json, "raised", matrix.Raised, static (json, raised) =>
        {
            json.WriteNumber("tie", raised.Tie);
            json.WriteNumber("amount", raised.Amount);
        });
        json.WriteEndObject();
    }

    private static ProofMatrix ReadMatrix(JsonElement matrix)
    {
        JsonElement rows = matrix.GetProperty("rows");
        return new ProofMatrix(
            [.. rows.EnumerateArray().Select(row => Text(row, "actor"))],
            [.. rows.EnumerateArray().Select(row => row.GetProperty("diagonal").GetInt64())],
            [.. matrix.GetProperty("raised").EnumerateArray().Select(raised => new RaisedTie(raised.GetProperty("tie").GetInt32(), raised.GetProperty("amount").GetInt64()))]);
    }

    private static ProofPart ReadPart(JsonElement part)
    {
        if (part.TryGetProperty("sets", out JsonElement sets))
        {
            if (part.TryGetProperty("together", out _)) throw new FormatException("a part has both sets and cases");
            return new ProofPart([.. sets.EnumerateArray().Select(set => new ContradictorySet(
                Numbers(set.GetProperty("ties")), set.TryGetProperty("assumptions", out JsonElement assumed) ? Numbers(assumed) : [], set.GetProperty("amount").GetInt64()))],
                null, part.TryGetProperty("matrix", out JsonElement matrix) ? ReadMatrix(matrix) : null);
        }

        return new ProofPart([], new ProofCases(Text(part, "either"), Text(part, "or"), ReadPart(part.GetProperty("together")), ReadPart(part.GetProperty("apart"))));
    }

    private static void WriteFilter(Utf8JsonWriter json, CertificateFilter filter)
    {
        json.WriteStartObject("filter");
        WriteStrings(json, "types", filter.Types);
        WriteStrings(json, "kinds", filter.Kinds);
        if (filter.FromDate is not null) json.WriteString("fromDate", filter.FromDate);
        if (filter.ToDate is not null) json.WriteString("toDate", filter.ToDate);
        WriteStrings(json, "assertedBy", filter.AssertedBy);
        WriteStrings(json, "withoutAssertedBy", filter.WithoutAssertedBy);
        WriteStrings(json, "modalities", filter.Modalities);
        WriteStrings(json, "documents", filter.Documents);
        WriteStrings(json, "withoutActors", filter.WithoutActors);
        if (filter.MinWeight is { } weight) json.WriteNumber("minWeight", weight);
        if (filter.MinConfidence is { } confidence) json.WriteNumber("minConfidence", confidence);
        json.WriteEndObject();
    }

    private static CertificateFilter ReadFilter(JsonElement filter)
    {
        string[] known = ["types", "kinds", "fromDate", "toDate", "assertedBy", "withoutAssertedBy", "modalities", "documents", "withoutActors", "minWeight", "minConfidence"];
        foreach (JsonProperty member in filter.EnumerateObject())
        {
            if (!known.Contains(member.Name)) throw new FormatException($"there is no filter \"{member.Name}\"");
        }

        return new CertificateFilter
        {
            Types = Strings(filter, "types"),
            Kinds = Strings(filter, "kinds"),
            FromDate = filter.TryGetProperty("fromDate", out JsonElement from) ? from.GetString() : null,
            ToDate = filter.TryGetProperty("toDate", out JsonElement to) ? to.GetString() : null,
            AssertedBy = Strings(filter, "assertedBy"),
            WithoutAssertedBy = Strings(filter, "withoutAssertedBy"),
            Modalities = Strings(filter, "modalities"),
            Documents = Strings(filter, "documents"),
            WithoutActors = Strings(filter, "withoutActors"),
            MinWeight = filter.TryGetProperty("minWeight", out JsonElement weight) ? weight.GetDouble() : null,
            MinConfidence = filter.TryGetProperty("minConfidence", out JsonElement confidence) ? confidence.GetDouble() : null,
        };
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        // A set a line: thousands of them are read by people too.
        json.WritePropertyName(name);
        const int Longest = 13;
        byte[] text = ArrayPool<byte>.Shared.Rent((Longest * numbers.Count) + 2);
        int length = 0;
        text[length++] = (byte)'[';
        for (int i = 0; i < numbers.Count; i++)
        {
            if (i > 0) (text[length++], text[length++]) = ((byte)',', (byte)' ');
            Utf8Formatter.TryFormat(numbers[i], text.AsSpan(length), out int written);
            length += written;
        }

        text[length++] = (byte)']';
        json.WriteRawValue(text.AsSpan(0, length), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(text);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null) return;
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static int[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];

    private static List<string>? Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement array) ? [.. array.EnumerateArray().Select(one => one.GetString() ?? throw new FormatException($"\"{name}\" holds null"))] : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"\"{name}\" is null");
}
