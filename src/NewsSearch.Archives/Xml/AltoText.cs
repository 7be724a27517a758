using System.Text;
using System.Xml.Linq;

namespace NewsSearch.Archives.Xml;

/// <summary>Text put together from blocks of scanned pages: a paragraph a line, words cut at the ends of lines, blocks and pages joined again.</summary>
/// <param name="isOrdered">Whether the blocks come in the order they are read in; else each is a paragraph by itself.</param>
internal sealed class AltoText(bool isOrdered)
{
    private readonly StringBuilder _text = new();

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds blocks behind the others.</summary>
    public void Add(IEnumerable<XElement> blocks)
    {
        foreach (var block in blocks)
        {
            var isFirst = true;
            foreach (var line in block.All("TextLine"))
            {
                Add(line, isFirst);
                isFirst &= _text.Length == 0 || line.Child("String") is null;
            }
        }
    }

    public override string ToString() => _text.ToString();

    private void Add(XElement line, bool beginsBlock)
    {
        // Where spaces are marked, only there is one; other writers leave them to be understood.
        var isSpaced = line.Child("SP") is not null;
        var pending = beginsBlock ? '\n' : ' ';
        var isFirst = true;
        foreach (var part in line.Elements())
        {
            if (part.Name.LocalName == "SP") pending = ' ';
            if (part.Name.LocalName != "String" || part.Named("CONTENT") is not { Length: > 0 } content) continue;
            var kind = part.Named("SUBS_TYPE");
            if (kind == "HypPart2" && _text.Length > 0)
            {
                // The half before gave the whole word; what follows belongs to its paragraph.
                (isFirst, pending) = (false, isSpaced ? '\0' : ' ');
                continue;
            }
            if (kind == "HypPart1" && part.Named("SUBS_CONTENT") is { Length: > 0 } whole) content = whole;
            // Some writers mark no halves: a hyphen at the end of a line before a small letter joins.
            if (isFirst && (isOrdered || !beginsBlock) && IsCut(content)) _text.Length--;
            else if (_text.Length > 0 && pending != '\0') _text.Append(pending == '\n' && isOrdered && GoesOn(content) ? ' ' : pending);
            _text.Append(content);
            (isFirst, pending) = (false, isSpaced ? '\0' : ' ');
        }
    }

    private bool IsCut(string next) => _text.Length > 1 && _text[^1] == '-' && char.IsLetter(_text[^2]) && char.IsLower(next[0]);

    // A column or a page ends anywhere: a block that begins small goes on with a sentence that the one before did not end.
    private bool GoesOn(string next) => char.IsLower(next[0]) && _text[^1] is not ('.' or '!' or '?' or '"' or '”' or ':');
}
