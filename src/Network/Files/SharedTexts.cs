namespace Network.Files;

/// <summary>Texts by number, each held once: the same names stand in many graphs. Safe to add to from several threads.</summary>
public sealed class SharedTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _adding = new();

    // Grown by a copy, so that who has a number may read while others add.
    private volatile string[] _texts = new string[256];

    /// <summary>How many texts there are; their numbers run from 0.</summary>
    public int Count
    {
        get
        {
            lock (_adding) return _numbers.Count;
        }
    }

    /// <summary>The text of a number.</summary>
    public string this[int number] => _texts[number];

    /// <summary>The number of a text, which is added when it is new.</summary>
    public int Number(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lock (_adding)
        {
            if (_numbers.TryGetValue(text, out int number)) return number;
            number = _numbers.Count;
            string[] texts = _texts;
            if (number == texts.Length) Array.Resize(ref texts, number + (number / 2));
            texts[number] = text;
            _texts = texts;
            _numbers.Add(text, number);
            return number;
        }
    }
}
