using System.Collections.Frozen;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Reads keys as people write them: <c>ctrl+p</c>, <c>F5</c>, <c>x</c>.</summary>
internal static class KeyText
{
    private static readonly FrozenDictionary<string, string> Named = new[]
        {
            "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Enter", "Esc", "Tab", "Space", "Backspace", "Delete",
        }
        .Concat(Enumerable.Range(1, 12).Select(number => $"F{number}"))
        .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    // Terminals send the same for these as for Backspace, Tab, Enter and Esc; Ctrl+Z puts the program to sleep.
    private const string NotWithCtrl = "HIJMZ[";

    /// <summary>The name that <see cref="KeyPress"/> has for it; null for what is no key, or cannot be told from another.</summary>
    public static string? Normalize(string text)
    {
        var (rest, ctrl, alt, shift) = (text.Trim(), false, false, false);
        while (true)
        {
            if (Strip("Ctrl+")) ctrl = true;
            else if (Strip("Alt+")) alt = true;
            else if (Strip("Shift+")) shift = true;
            else break;
        }
        if (Named.TryGetValue(rest, out var name))
        {
            if (shift && name[0] == 'F') return null;
        }
        else
        {
            // A letter with Shift is the capital: write that.
            if (rest.Length != 1 || shift || char.IsControl(rest[0]) || char.IsWhiteSpace(rest[0]) || char.IsSurrogate(rest[0])) return null;
            name = ctrl ? rest.ToUpperInvariant() : rest;
            if (ctrl && (!char.IsAsciiLetterUpper(name[0]) || NotWithCtrl.Contains(name[0]))) return null;
        }
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + name;

        bool Strip(string modifier)
        {
            if (rest.Length <= modifier.Length || !rest.StartsWith(modifier, StringComparison.OrdinalIgnoreCase)) return false;
            rest = rest[modifier.Length..];
            return true;
        }
    }

    /// <summary>Whether the key types something where text is typed.</summary>
    public static bool IsTyped(string key) => key.Length == 1 || key == "Space";
}
