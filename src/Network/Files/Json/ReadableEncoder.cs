using System.Text;
using System.Text.Encodings.Web;

namespace Network.Files.Json;

/// <summary>Escapes in JSON only what must be: letters of all scripts, rare Han characters and emoji stay readable.</summary>
/// <remarks>
/// As <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>, which escapes everything beyond the basic plane too.
/// Not for JSON inside HTML.
/// </remarks>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    private ReadableEncoder()
    {
    }

    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= 0xFFFF && UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> rest = new(text, textLength);
        int index = 0;
        while (index < textLength)
        {
            int next;
            fixed (char* from = rest[index..]) next = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(from, textLength - index);
            if (next < 0) return -1;
            index += next;
            if (index + 1 >= textLength || !char.IsSurrogatePair(rest[index], rest[index + 1])) return index;
            index += 2;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar <= 0xFFFF) return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        return new Rune(unicodeScalar).TryEncodeToUtf16(new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);
    }
}
