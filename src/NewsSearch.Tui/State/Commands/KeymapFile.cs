using System.Collections.Immutable;
using NewsSearch.Tui.Texts;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Something in the reader's file of keys that could not be done.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Values">With what.</param>
internal sealed record KeymapProblem(int Line, Say Text, params object[] Values)
{
    /// <summary>In words, with the line.</summary>
    public string In(Wording words) => words.Format(Say.KeyProblem, Line, words.Format(Text, Values));
}

/// <summary>Reads the reader's own keys from TOML: <c>filters.undo = "U"</c>, or a list; an empty list takes the keys away.</summary>
/// <remarks>A mistake costs its own line and no other.</remarks>
internal sealed class KeymapFile
{
    private readonly List<KeymapProblem> _problems = [];
    private readonly Dictionary<string, (int Line, ImmutableArray<string> Keys)> _own = [];

    private KeymapFile()
    {
    }

    /// <summary>The keys, and what was wrong.</summary>
    public static (Keymap Keys, IReadOnlyList<KeymapProblem> Problems) Read(string toml)
    {
        var file = new KeymapFile();
        var document = SyntaxParser.Parse(toml, "keys.toml", validate: true);
        foreach (var message in document.Diagnostics)
            file._problems.Add(new(message.Span.Start.Line + 1, Say.KeyFileBroken, PlainText.Clean(message.Message)));
        // What is no TOML as a whole means nothing for sure in any of its parts.
        if (document.HasErrors) return (Keymap.Default, file._problems);
        foreach (var pair in document.KeyValues) file.Add(Name(pair.Key), pair);
        foreach (var table in document.Tables)
            foreach (var pair in table.Items.OfType<KeyValueSyntax>()) file.Add($"{Name(table.Name)}.{Name(pair.Key)}", pair);
        var keys = new Keymap(file._own.ToDictionary(own => own.Key, own => own.Value.Keys));
        file.ReportLost(keys);
        return (keys, [.. file._problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>Keys as a file that this reads again, every command with what it does.</summary>
    public static string Write(Keymap keys, Wording words) => string.Concat(CommandTable.All.Select(command =>
        $"# {words[command.Title]}\n{command.Id} = [{string.Join(", ", keys.Of(command).Select(Quote))}]\n"));

    private static string Quote(string key) => key is "\"" or "\\" ? $"'{key}'" : $"\"{key}\"";

    private void Add(string id, KeyValueSyntax pair)
    {
        var line = pair.Span.Start.Line + 1;
        if (CommandTable.All.FirstOrDefault(known => known.Id == id) is not { } command)
        {
            _problems.Add(new(line, Say.KeyUnknownCommand, PlainText.Clean(id)));
            return;
        }
        ValueSyntax?[] written = pair.Value is ArraySyntax list ? [.. list.Items.Select(item => item.Value)] : [pair.Value];
        var keys = new List<string>();
        foreach (var value in written)
        {
            var text = (value as StringValueSyntax)?.Value ?? value?.ToString().Trim() ?? "";
            if (KeyText.Normalize(text) is not { } key || value is not StringValueSyntax)
                _problems.Add(new(line, Say.KeyBad, PlainText.Clean(text)));
            else if (KeyText.IsTyped(key) && (command.Scope & ~Scope.Typing) == 0)
                _problems.Add(new(line, Say.KeyIsTyped, key, id));
            else if (Clash(command, key) is { } other)
                _problems.Add(new(line, Say.KeyClash, key, other, _own[other].Line));
            else if (!keys.Contains(key))
                keys.Add(key);
        }
        // Where every key was a mistake the command keeps those it had.
        if (keys.Count > 0 || written.Length == 0) _own[id] = (line, [.. keys]);
    }

    private string? Clash(Command command, string key) => CommandTable.All
        .Where(other => other.Id != command.Id && (other.Scope & command.Scope) != 0)
        .FirstOrDefault(other => _own.TryGetValue(other.Id, out var own) && own.Keys.Contains(key))?.Id;

    // A key given to one command is taken from another. When that was its last, the reader should know.
    private void ReportLost(Keymap keys)
    {
        foreach (var command in CommandTable.All.Where(command => !_own.ContainsKey(command.Id) && command.Keys.Count > 0 && keys.Of(command).Length == 0))
        {
            var taker = CommandTable.All.First(other => (other.Scope & command.Scope) != 0
                && _own.TryGetValue(other.Id, out var own) && own.Keys.Contains(command.Keys[0]));
            _problems.Add(new(_own[taker.Id].Line, Say.KeyLost, command.Keys[0], command.Id));
        }
    }

    private static string Name(KeySyntax? key) =>
        key is null ? "" : string.Concat(key.ToString().Where(letter => letter is not ('"' or '\'' or ' ')));
}
