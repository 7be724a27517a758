// Asks an index a question and prints the hits, the persons and the places they name, and every line that matches:
//     dotnet run --project samples/Search -- FOLDER gempa
using NewsSearch;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Search INDEX QUERY");
    return 2;
}
try
{
    using var index = NewsIndex.Open(args[0]);
    var request = new SearchRequest
    {
        Query = string.Join(' ', args[1..]),
        Take = 5,
        Facets = [new FacetRequest(FacetName.Person) { Take = 3 }, new FacetRequest(FacetName.Place) { Take = 3 }],
    };
    var results = index.Search(request);
    Console.WriteLine($"{results.Total} articles");
    foreach (var hit in results.Hits) Console.WriteLine($"  {hit.Published.Value} {hit.Title}");
    foreach (var (facet, counts) in results.Facets)
    {
        Console.WriteLine($"{facet}, {counts.Distinct} in all");
        foreach (var (value, count) in counts.Values) Console.WriteLine($"  {count} {value}");
    }
    var lines = 0;
    await foreach (var line in index.KwicLinesAsync(new ConcordanceRequest(request)))
        if (++lines <= 3) Console.WriteLine($"  ...{line.Left}[{line.Text}]{line.Right}...");
    Console.WriteLine($"{lines} lines match");
    return results.Total > 0 ? 0 : 1;
}
catch (NewsSearchException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
