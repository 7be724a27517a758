using System.CommandLine;

namespace NewsSearch.Cli.Curating;

/// <summary>The articles that a command is to curate: ids as arguments, or lines of standard input.</summary>
internal sealed class ArticleIds
{
    private readonly Argument<string[]> _ids;

    public ArticleIds(Texts texts) => _ids = new("id")
    {
        Description = texts.Of("Ids of articles; - reads them from standard input, one a line.", "Id artikel; - membacanya dari masukan baku, satu per baris."),
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
    };

    public Argument<string[]> Argument => _ids;

    /// <summary>Those that the index holds; the others are told of on standard error.</summary>
    public (List<string> Known, int Unknown) Read(CommandContext context, ParseResult parsed)
    {
        using var index = context.OpenIndex(parsed);
        var ids = parsed.GetRequiredValue(_ids).SelectMany(id => id == "-" ? Lines(context.Session.Input) : [id]).Distinct(StringComparer.Ordinal);
        var (known, unknown) = (new List<string>(), 0);
        foreach (var id in ids)
        {
            if (index.Holds(id))
            {
                known.Add(id);
                continue;
            }
            unknown++;
            MissingArticle.Tell(context, id);
        }
        return (known, unknown);
    }

    /// <summary>What the program ends with.</summary>
    public static int Ended(int known, int unknown) => unknown == 0 ? Exit.Done : known == 0 ? Exit.NothingFound : Exit.Rejections;

    private static IEnumerable<string> Lines(Stream input)
    {
        using var reader = new StreamReader(input, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }
}
