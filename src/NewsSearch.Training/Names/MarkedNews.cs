using System.Globalization;
using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>Gold of our own in news that is not ours: the file holds places in the articles, not their text.</summary>
/// <remarks>Lines of article id, field, start, length, and names as <c>START+LENGTH</c> with P, L or O, a tab between each.</remarks>
internal static class MarkedNews
{
    public static IReadOnlyList<ConllSentence> Read(string file, string dataFolder)
    {
        var marks = MarksOf(file);
        var sentences = new List<ConllSentence>();
        foreach (var (id, title, body) in NewsTexts.ReadArticles(dataFolder))
        {
            foreach (var columns in marks[id])
            {
                var (start, length) = (Number(columns[2]), Number(columns[3]));
                var field = columns[1] == "title" ? title : body;
                if (start + length <= field.Length) Add(field.Substring(start, length), columns[4], sentences);
            }
        }
        return sentences;
    }

    /// <summary>The marked stretches within their articles: places count in the title, a line feed and the body.</summary>
    public static IEnumerable<(string Title, string Body, List<MarkedStretch> Stretches)> ReadStretches(string file, string dataFolder)
    {
        var marks = MarksOf(file);
        foreach (var (id, title, body) in NewsTexts.ReadArticles(dataFolder))
        {
            if (!marks.Contains(id)) continue;
            yield return (title, body, [.. marks[id].Select(columns =>
            {
                var start = Number(columns[2]) + (columns[1] == "title" ? 0 : title.Length + 1);
                var names = NamesOf(columns[4])
                    .Select(name => (name.Start + start, name.End + start, name.Kind));
                return new MarkedStretch(start, start + Number(columns[3]), [.. names]);
            })]);
        }
    }

    private static void Add(string text, string marks, List<ConllSentence> sentences)
    {
        var names = NamesOf(marks).ToList();
        var tokens = Tokenizer.Tokens(text);
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && !tokens[end].OpensSentence) end++;
            var (from, to) = (tokens[first].Start, tokens[end - 1].End);
            sentences.Add(new ConllSentence(text[from..to],
                [.. names.Where(name => name.Start >= from && name.End <= to).Select(name => (name.Start - from, name.End - from, name.Kind))]));
            first = end;
        }
    }

    private static ILookup<string, string[]> MarksOf(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(columns => columns[0]);

    private static IEnumerable<(int Start, int End, NameKind Kind)> NamesOf(string marks) =>
        marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameOf);

    private static (int Start, int End, NameKind Kind) NameOf(string mark)
    {
        var plus = mark.IndexOf('+', StringComparison.Ordinal);
        var start = Number(mark[..plus]);
        return (start, start + Number(mark[(plus + 1)..^1]), mark[^1] switch
        {
            'P' => NameKind.Person,
            'L' => NameKind.Place,
            _ => NameKind.Organization,
        });
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

/// <summary>A marked part of an article.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Names">The names in it, in the same places.</param>
internal sealed record MarkedStretch(int Start, int End, IReadOnlyList<(int Start, int End, NameKind Kind)> Names);
