using System.Text;
using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>A sentence of gold data.</summary>
/// <param name="Text">Its tokens with a space between each.</param>
/// <param name="Names">The names in it: first character, the character after the last, kind.</param>
internal sealed record ConllSentence(string Text, IReadOnlyList<(int Start, int End, NameKind Kind)> Names)
{
    /// <summary>Reads a file of <c>token TAB tag</c> lines with an empty line between sentences; tags PER LOC ORG with B- or I-.</summary>
    public static IReadOnlyList<ConllSentence> Read(string file)
    {
        var sentences = new List<ConllSentence>();
        var text = new StringBuilder();
        var names = new List<(int Start, int End, NameKind Kind)>();
        var inside = "";
        foreach (var line in File.ReadLines(file).Append(""))
        {
            var tab = line.LastIndexOf('\t');
            if (tab < 0)
            {
                if (text.Length > 0) sentences.Add(new(text.ToString(), names));
                (text, names, inside) = (new(), [], "");
                continue;
            }
            if (text.Length > 0) text.Append(' ');
            var start = text.Length;
            text.Append(line, 0, tab);
            var tag = line[(tab + 1)..];
            var type = tag.Length > 2 ? tag[2..] : "";
            if (KindOf(type) is not { } kind) type = "";
            else if (tag[0] == 'I' && type == inside) names[^1] = names[^1] with { End = text.Length };
            else names.Add((start, text.Length, kind));
            inside = type;
        }
        return sentences;
    }

    /// <summary>The label of each token of <see cref="Text"/>.</summary>
    public byte[] Labels(IReadOnlyList<Token> tokens)
    {
        var labels = new byte[tokens.Count];
        var name = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            while (name < Names.Count && Names[name].End <= tokens[i].Start) name++;
            if (name == Names.Count || tokens[i].Start < Names[name].Start) continue;
            var opens = i == 0 || tokens[i - 1].Start < Names[name].Start;
            labels[i] = (byte)(1 + ((int)Names[name].Kind * 2) + (opens ? 0 : 1));
        }
        return labels;
    }

    private static NameKind? KindOf(string type) => type switch
    {
        "PER" => NameKind.Person,
        "LOC" => NameKind.Place,
        "ORG" => NameKind.Organization,
        _ => null,
    };
}
