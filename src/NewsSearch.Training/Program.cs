using System.Globalization;
using NewsSearch.Language.Names;
using NewsSearch.Language.Places;
using NewsSearch.Training.Names;
using NewsSearch.Training.Places;
using NewsSearch.Training.Roots;

const string Usage = """
    usage: NewsSearch.Training gazetteer --data DIR --output DIR
           NewsSearch.Training roots --data DIR --output DIR
           NewsSearch.Training roots-table --output DIR
           NewsSearch.Training roots-speed --data DIR
           NewsSearch.Training words --data DIR --output DIR
           NewsSearch.Training uses --data DIR --output DIR
           NewsSearch.Training names --data DIR --gold FILE [--held FILE] --output DIR
           NewsSearch.Training evaluate --train FILE[@WEIGHT[@other]],... --test FILE,... [--data DIR] [--from FILE|none]
                                         [--words FILE] [--casings X] [--output FILE]
    """;

switch (args.FirstOrDefault())
{
    case "gazetteer":
        GazetteerBuilder.Write(Required("--data"), Required("--output"));
        return 0;
    case "roots":
        return RootsCommand.Run(Required("--data"), Required("--output"));
    case "roots-table":
        return RootsCommand.LayOut(Required("--output"));
    case "roots-speed":
        return RootsSpeed.Run(Required("--data"));
    case "words":
        WordTable.Write(Required("--data"), Required("--output"));
        return 0;
    case "uses":
        WordUses.Write(Required("--data"), Required("--output"));
        return 0;
    case "names":
        NamesCommand.Write(Required("--data"), Required("--gold"), Option("--held"), Required("--output"));
        return 0;
    case "evaluate":
        Evaluate();
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

void Evaluate()
{
    var sources = Required("--train").Split(',').Select(item =>
    {
        var parts = item.Split('@');
        return new TrainingSource(Gold(parts[0]), parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1, parts.Length < 3);
    }).ToList();
    var classes = Option("--words") is { } file ? ReadWords(file) : WordClasses.ReadShipped();
    using var model = new MemoryStream();
    var start = Option("--from") switch
    {
        null => TaggerModel.ReadShipped(),
        "none" => null,
        var from => ReadModel(from),
    };
    TaggerTrainer.Write(sources, classes, double.Parse(Option("--casings") ?? "0", CultureInfo.InvariantCulture), start, model);
    if (Option("--output") is { } output) File.WriteAllBytes(output, model.ToArray());
    Console.WriteLine($"model {model.ToArray().Length} bytes, begun at {Option("--from") ?? "the shipped weights"}");
    using var copy = new MemoryStream(model.ToArray());
    var tagger = new Tagger(TaggerModel.Read(copy), classes, Gazetteer.Default);
    foreach (var test in Required("--test").Split(','))
    {
        var gold = Gold(test);
        Console.WriteLine($"{Path.GetFileNameWithoutExtension(test)}  {TaggerScore.Of(gold, tagger, classes, text => text)}");
        if (args.Contains("--all-casings"))
        {
            Console.WriteLine($"  lower  {TaggerScore.Of(gold, tagger, classes, text => text.ToLowerInvariant())}");
            Console.WriteLine($"  upper  {TaggerScore.Of(gold, tagger, classes, text => text.ToUpperInvariant())}");
        }
    }
}

IReadOnlyList<ConllSentence> Gold(string file) =>
    file.EndsWith(".tsv", StringComparison.Ordinal) ? MarkedNews.Read(file, Required("--data")) : ConllSentence.Read(file);

static WordClasses ReadWords(string file)
{
    using var stream = File.OpenRead(file);
    return WordClasses.Read(stream);
}

static TaggerModel ReadModel(string file)
{
    using var stream = File.OpenRead(file);
    return TaggerModel.Read(stream);
}

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

string Required(string name) => Option(name) ?? throw new ArgumentException($"{name} is missing\n{Usage}");
