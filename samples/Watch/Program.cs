// Reads an archive into an index, tells how far it is, and names everything that could not be read. Ctrl+C ends it after a commit:
//     dotnet run --project samples/Watch -- FOLDER ARCHIVE
using NewsSearch;
using NewsSearch.Archives;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Watch INDEX ARCHIVE");
    return 2;
}
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
var progress = new Progress<IndexingProgress>(now => Console.Error.WriteLine($"{now.Articles} articles, {now.Rejected} rejected, {now.File}"));
try
{
    using var writer = NewsIndexWriter.Open(args[0]);
    var report = await ArchiveIndexer.RunAsync(writer, [args[1]], new IndexingOptions(), progress, stop.Token);
    Console.WriteLine($"{report.Added} added, {report.Updated} updated, {report.Unchanged} unchanged; {report.Articles} in all");
    foreach (var rejection in report.Rejected) Console.WriteLine($"{rejection.File}:{rejection.Line}: {rejection.Reason}");
    return report.Rejected.Count == 0 ? 0 : 5;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("stopped; what was committed stays");
    return 130;
}
catch (NewsSearchException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
