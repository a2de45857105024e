using System.Text;
using System.Text.Json;
using Network.Model;

namespace Network.Extraction.Llm;

/// <summary>A relation as a model proposes it, not yet held against the text.</summary>
internal sealed record Proposal(
    string Source, string Type, string Target, int? Paragraph, string Quote, string Trigger, Modality Modality, bool Negated, IReadOnlyList<string> AssertedBy);

/// <summary>A model's answer taken apart: whole proposals, and whether the answer was broken.</summary>
/// <param name="Proposals">Proposals that could be read.</param>
/// <param name="Unreadable">How many could not: members missing or of the wrong type.</param>
/// <param name="IsBroken">True when the answer is no JSON, or was cut off; proposals before the break are kept.</param>
internal sealed record Answer(IReadOnlyList<Proposal> Proposals, int Unreadable, bool IsBroken)
{
    /// <summary>Reads an answer, whatever the model wrote around it.</summary>
    public static Answer Read(string text)
    {
        int start = text.IndexOf('{');
        int array = text.IndexOf('[');
        if (array >= 0 && (start < 0 || array < start)) start = array;
        if (start < 0) return new Answer([], 0, IsBroken: true);
        List<Proposal> proposals = [];
        int unreadable = 0;
        bool isBroken = false;
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text[start..]), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            bool isFound = text[start] == '[' ? reader.Read() : FindList(ref reader);
            isBroken = !isFound;
            while (isFound && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                using JsonDocument item = JsonDocument.ParseValue(ref reader);
                if (Of(item.RootElement) is { } proposal) proposals.Add(proposal);
                else unreadable++;
            }
        }
        catch (JsonException)
        {
            isBroken = true;
        }

        return new Answer(proposals, unreadable, isBroken);
    }

    private static bool FindList(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isList = reader.ValueTextEquals("relations"u8);
            reader.Read();
            if (isList) return reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
        }

        return false;
    }

    private static Proposal? Of(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return null;
        if (Text(item, "source") is not { Length: > 0 } source || Text(item, "type") is not { Length: > 0 } type || Text(item, "target") is not { Length: > 0 } target
            || Text(item, "quote") is not { Length: > 0 } quote) return null;
        int? paragraph = item.TryGetProperty("paragraph", out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value) ? value : null;
        if (!Modalities.TryParse(Text(item, "modality") ?? "asserted", out Modality modality)) modality = Modality.Alleged;
        bool negated = item.TryGetProperty("negated", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
        IReadOnlyList<string> chain = item.TryGetProperty("assertedBy", out JsonElement speakers) && speakers.ValueKind == JsonValueKind.Array
            ? [.. speakers.EnumerateArray().Where(speaker => speaker.ValueKind == JsonValueKind.String).Select(speaker => speaker.GetString()!)] : [];
        return new Proposal(source, type, target, paragraph, quote, Text(item, "trigger") ?? "", modality, negated, chain);
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : null;
}
