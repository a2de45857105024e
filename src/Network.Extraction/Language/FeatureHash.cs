using System.Numerics;
using System.Runtime.CompilerServices;

namespace Network.Extraction.Language;

/// <summary>Hashes of features: 32 bits for a template and its values, the same on every machine.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of a word or part of one (FNV-1a over its UTF-16 units).</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash;
    }

    /// <summary>The hash of a template with one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish(((template * 0x9E3779B1) ^ a) * 0x85EBCA77);

    /// <summary>The hash of a template with two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) =>
        Finish((BitOperations.RotateLeft(((template * 0x9E3779B1) ^ a) * 0x85EBCA77, 13) ^ b) * 0xC2B2AE3D);

    /// <summary>The hash of a template with three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Finish((BitOperations.RotateLeft((BitOperations.RotateLeft(((template * 0x9E3779B1) ^ a) * 0x85EBCA77, 13) ^ b) * 0xC2B2AE3D, 15) ^ c) * 0x27D4EB2F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return hash ^ (hash >> 15);
    }
}
