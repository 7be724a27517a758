namespace NewsSearch;

/// <summary>What the lines of a group share.</summary>
/// <param name="Key">Which property of a line.</param>
/// <param name="Value">Its value, as <see cref="ConcordanceGroup.Value"/> has it: words without case; empty where there is none.</param>
public readonly record struct KwicValue(KwicKey Key, string Value)
{
    /// <summary>Reads a key, <c>=</c> and the value: <c>1R=bandang</c>, <c>year=2024</c>; with nothing behind it, where there is none.</summary>
    /// <returns>False when there is no <c>=</c>, or no key before it.</returns>
    public static bool TryParse(string text, out KwicValue value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = default;
        if (text.Split('=', 2) is not [var name, var shared] || !KwicKey.TryParse(name, out var key)) return false;
        // Words are compared without case, names of outlets and ids are not.
        var isWord = key.Kind is KwicKeyKind.Left or KwicKeyKind.Right or KwicKeyKind.Match;
        value = new KwicValue(key, isWord ? shared.ToLowerInvariant() : shared);
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{Key}={Value}";
}
