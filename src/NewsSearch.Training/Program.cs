using NewsSearch.Training.Places;

// NewsSearch.Training COMMAND --data DIR --output DIR
switch (args.FirstOrDefault())
{
    case "gazetteer":
        GazetteerBuilder.Write(Option("--data"), Option("--output"));
        return 0;
    default:
        Console.Error.WriteLine("usage: NewsSearch.Training gazetteer --data DIR --output DIR");
        return 2;
}

string Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : throw new ArgumentException($"{name} is missing");
}
