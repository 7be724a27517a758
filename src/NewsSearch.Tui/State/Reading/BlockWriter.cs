using System.Text;

namespace NewsSearch.Tui.State.Reading;

/// <summary>Writes the text of a block piece by piece, each in its ink.</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];

    /// <summary>Adds a piece.</summary>
    public BlockWriter Add(string text, Ink ink, int name = -1)
    {
        if (text.Length > 0) _marks.Add(new Mark(_text.Length, text.Length, ink, Name: name));
        _text.Append(text);
        return this;
    }

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The block.</summary>
    public Block ToBlock(int indent = 0) => new(PlainText.Clean(_text.ToString()), Ink.Normal, _marks) { Indent = indent };
}
