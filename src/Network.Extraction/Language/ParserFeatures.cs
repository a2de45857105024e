namespace Network.Extraction.Language;

/// <summary>What the parser sees of a state: words, tags and labels around the stack's top and the buffer's front (Zhang and Nivre 2011).</summary>
internal static class ParserFeatures
{
    /// <summary>How many features a state has.</summary>
    public const int Count = 75;

    /// <summary>Fills in the hashes of the features.</summary>
    /// <param name="state">The state.</param>
    /// <param name="words">Each word's look; index 0 is the root.</param>
    /// <param name="tags">Hash of each word's tag; index 0 is the root.</param>
    /// <param name="f">Set to the hashes; <see cref="Count"/> long.</param>
    public static void Fill(ParserState state, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<uint> tags, Span<uint> f)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Next <= state.Words ? state.Next : -1;
        int b1 = state.Next + 1 <= state.Words ? state.Next + 1 : -1;
        int b2 = state.Next + 2 <= state.Words ? state.Next + 2 : -1;
        uint s0w = Word(words, s0), s1w = Word(words, s1), b0w = Word(words, b0), b1w = Word(words, b1);
        uint s0t = Tag(tags, s0), s1t = Tag(tags, s1), s2t = Tag(tags, s2), b0t = Tag(tags, b0), b1t = Tag(tags, b1), b2t = Tag(tags, b2);
        int s0l = Child(state.LeftMost, s0), s0r = Child(state.RightMost, s0), s1l = Child(state.LeftMost, s1), s1r = Child(state.RightMost, s1);
        int b0l = Child(state.LeftMost, b0), s0l2 = Child(state.LeftSecond, s0), s0r2 = Child(state.RightSecond, s0), s1r2 = Child(state.RightSecond, s1);
        int b0l2 = Child(state.LeftSecond, b0);
        uint s0lt = Tag(tags, s0l), s0rt = Tag(tags, s0r), s1lt = Tag(tags, s1l), s1rt = Tag(tags, s1r), b0lt = Tag(tags, b0l);
        uint s0ll = Label(state, s0l), s0rl = Label(state, s0r), s1ll = Label(state, s1l), s1rl = Label(state, s1r), b0ll = Label(state, b0l);
        uint distance = b0 < 0 || s0 < 0 ? 0u : (uint)Math.Min(6, b0 - s0);
        uint gap = s0 < 0 || s1 < 0 ? 0u : (uint)Math.Min(6, s0 - s1);
        uint s0n = s0 < 0 ? 0u : ((uint)Math.Min(3, (int)state.LeftCount[s0]) * 4) + (uint)Math.Min(3, (int)state.RightCount[s0]);
        uint s1n = s1 < 0 ? 0u : ((uint)Math.Min(3, (int)state.LeftCount[s1]) * 4) + (uint)Math.Min(3, (int)state.RightCount[s1]);
        uint b0n = b0 < 0 ? 0u : (uint)Math.Min(3, (int)state.LeftCount[b0]);
        uint s0x = s0 < 0 ? 0 : words[s0].Suffix3, b0x = b0 < 0 ? 0 : words[b0].Suffix3, s1x = s1 < 0 ? 0 : words[s1].Suffix3;
        int n = 0;
        f[n++] = FeatureHash.Of(1, 0);
        f[n++] = FeatureHash.Of(2, s0w);
        f[n++] = FeatureHash.Of(3, s0t);
        f[n++] = FeatureHash.Of(4, s0w, s0t);
        f[n++] = FeatureHash.Of(5, s1w);
        f[n++] = FeatureHash.Of(6, s1t);
        f[n++] = FeatureHash.Of(7, s1w, s1t);
        f[n++] = FeatureHash.Of(8, b0w);
        f[n++] = FeatureHash.Of(9, b0t);
        f[n++] = FeatureHash.Of(10, b0w, b0t);
        f[n++] = FeatureHash.Of(11, b1w);
        f[n++] = FeatureHash.Of(12, b1t);
        f[n++] = FeatureHash.Of(13, b2t);
        f[n++] = FeatureHash.Of(14, s2t);
        f[n++] = FeatureHash.Of(15, s0w, b0w);
        f[n++] = FeatureHash.Of(16, s0w, b0t);
        f[n++] = FeatureHash.Of(17, s0t, b0w);
        f[n++] = FeatureHash.Of(18, s0t, b0t);
        f[n++] = FeatureHash.Of(19, s1w, s0w);
        f[n++] = FeatureHash.Of(20, s1w, s0t);
        f[n++] = FeatureHash.Of(21, s1t, s0w);
        f[n++] = FeatureHash.Of(22, s1t, s0t);
        f[n++] = FeatureHash.Of(23, s0t, b0t, b1t);
        f[n++] = FeatureHash.Of(24, s1t, s0t, b0t);
        f[n++] = FeatureHash.Of(25, s2t, s1t, s0t);
        f[n++] = FeatureHash.Of(26, b0t, b1t, b2t);
        f[n++] = FeatureHash.Of(27, s1t, b0t);
        f[n++] = FeatureHash.Of(28, s1w, b0w);
        f[n++] = FeatureHash.Of(29, s0lt, s0t, b0t);
        f[n++] = FeatureHash.Of(30, s0rt, s0t, b0t);
        f[n++] = FeatureHash.Of(31, s0t, b0lt, b0t);
        f[n++] = FeatureHash.Of(32, s1t, s1lt, s0t);
        f[n++] = FeatureHash.Of(33, s1t, s1rt, s0t);
        f[n++] = FeatureHash.Of(34, s1t, s0t, s0lt);
        f[n++] = FeatureHash.Of(35, s1t, s0t, s0rt);
        f[n++] = FeatureHash.Of(36, s0w, distance);
        f[n++] = FeatureHash.Of(37, s0t, distance, b0t);
        f[n++] = FeatureHash.Of(38, b0w, distance);
        f[n++] = FeatureHash.Of(39, s1t, gap, s0t);
        f[n++] = FeatureHash.Of(40, s1w, gap);
        f[n++] = FeatureHash.Of(41, s0w, s0n);
        f[n++] = FeatureHash.Of(42, s0t, s0n, b0t);
        f[n++] = FeatureHash.Of(43, s1t, s1n, s0t);
        f[n++] = FeatureHash.Of(44, s1w, s1n);
        f[n++] = FeatureHash.Of(45, b0t, b0n, s0t);
        f[n++] = FeatureHash.Of(46, b0w, b0n);
        f[n++] = FeatureHash.Of(47, s0ll, s0t, b0t);
        f[n++] = FeatureHash.Of(48, s0rl, s0t, b0t);
        f[n++] = FeatureHash.Of(49, s1ll, s1t, s0t);
        f[n++] = FeatureHash.Of(50, s1rl, s1t, s0t);
        f[n++] = FeatureHash.Of(51, b0ll, b0t, s0t);
        f[n++] = FeatureHash.Of(52, s0ll, s0rl, s0t);
        f[n++] = FeatureHash.Of(53, s0w, s0ll);
        f[n++] = FeatureHash.Of(54, s0w, s0rl);
        f[n++] = FeatureHash.Of(55, s1w, s1rl);
        f[n++] = FeatureHash.Of(56, s1w, s1ll);
        f[n++] = FeatureHash.Of(57, b0w, b0ll);
        f[n++] = FeatureHash.Of(58, s0t, Tag(tags, s0l2), s0lt);
        f[n++] = FeatureHash.Of(59, s0t, Tag(tags, s0r2), s0rt);
        f[n++] = FeatureHash.Of(60, s1t, Tag(tags, s1r2), s1rt);
        f[n++] = FeatureHash.Of(61, b0t, Tag(tags, b0l2), b0lt);
        f[n++] = FeatureHash.Of(62, Word(words, s0l), s0w);
        f[n++] = FeatureHash.Of(63, Word(words, s0r), s0t, b0t);
        f[n++] = FeatureHash.Of(64, Word(words, s1r), s1t, s0t);
        f[n++] = FeatureHash.Of(65, s0x, b0t);
        f[n++] = FeatureHash.Of(66, s0t, b0x);
        f[n++] = FeatureHash.Of(67, s1x, s0t);
        f[n++] = FeatureHash.Of(68, s1t, s0x);
        f[n++] = FeatureHash.Of(69, s0w, b0t, b1t);
        f[n++] = FeatureHash.Of(70, b0w, s0t, b1t);
        f[n++] = FeatureHash.Of(71, s1w, s0t, b0t);
        f[n++] = FeatureHash.Of(72, s0w, s1t, b0t);
        f[n++] = FeatureHash.Of(73, b1w, s0t, b0t);
        f[n++] = FeatureHash.Of(74, Label(state, s0l2), s0ll, s0t);
        f[n] = FeatureHash.Of(75, Word(words, s2), s1t, s0t);
    }

    private static uint Word(ReadOnlySpan<WordFeatures> words, int i) => i < 0 ? 2u : i == 0 ? 3u : words[i].Word;

    private static uint Tag(ReadOnlySpan<uint> tags, int i) => i < 0 ? 2u : tags[i];

    private static int Child(int[] children, int i) => i < 0 || children[i] == 0 ? -1 : children[i];

    private static uint Label(ParserState state, int i) => i < 0 ? 4u : state.Label[i] + 10u;
}
