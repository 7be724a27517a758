using System.CommandLine;
using System.Text;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli.Batches;

/// <summary><c>batch FILE</c>: a file of queries or names, an answer a line.</summary>
internal static class BatchCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var file = new Argument<string>("file") { Description = texts.Of("A file of queries; - for standard input.", "Berkas kueri; - untuk masukan baku."), HelpName = "FILE" };
        var input = new Option<string>("--input")
        {
            Description = texts.Of("lines, jsonl, csv or tsv; auto goes by the file's name.", "lines (baris), jsonl, csv atau tsv; auto menurut nama berkas."),
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "auto",
        };
        input.AcceptOnlyFromAmong([.. BatchReader.Formats]);
        var phrase = new Option<bool>("--phrase") { Description = texts.Of("Each query is a phrase: for a list of names.", "Tiap kueri adalah frasa: untuk daftar nama.") };
        var facets = new Option<FacetRequest[]>("--facet")
        {
            Description = texts.Of("Count a facet for each query; :N for N values.", "Hitung faset bagi tiap kueri; :N untuk N nilai."),
            HelpName = "NAME[:N]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = FacetArguments.ParseMany(texts),
        };
        var take = new Option<int>("--take") { Description = texts.Of("How many hits for each query (10).", "Berapa hasil bagi tiap kueri (10)."), HelpName = "N", DefaultValueFactory = _ => 10 };
        take.Validators.Add(Ranges.Between(texts, 0, 10_000));
        var format = new Option<string>("--format") { Description = "jsonl, csv, tsv.", HelpName = "FORMAT", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "csv", "tsv");
        var threads = new Option<int>("--threads") { Description = texts.Of("How many at once (all cores).", "Berapa sekaligus (semua inti)."), HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        threads.Validators.Add(Ranges.Between(texts, 1, 1024));
        var request = new RequestOptions(texts);
        var command = new Command("batch", texts.Of(
            "Ask a file of queries or names, an answer a line; the filters hold for all.", "Tanyakan berkas kueri atau nama, satu jawaban per baris; saringan berlaku untuk semua."))
        { file, input, phrase, facets, take, format, threads };
        request.AddFiltersTo(command);
        command.SetAction(parsed =>
        {
            var (session, path) = (context.Session, parsed.GetRequiredValue(file));
            var common = request.Build(parsed) with { Facets = parsed.GetValue(facets) ?? [], Take = parsed.GetValue(take) };
            var kind = parsed.GetValue(input) is "auto" or null ? BatchReader.FormatOf(path) : parsed.GetValue(input)!;
            using var reader = new StreamReader(path == "-" ? session.Input : OutputFile.OpenToRead(path), Encoding.UTF8, leaveOpen: path == "-");
            using var index = context.OpenIndex(parsed);
            var lines = new BatchReader(common, parsed.GetValue(phrase)).Read(reader, kind);
            using var output = new BatchOutput(session, parsed.GetValue(context.Globals.Json) ? "jsonl" : parsed.GetValue(format)!, common.Facets);
            var bad = 0;
            output.Begin();
            foreach (var (line, results, failure) in index.SearchAll(lines, line => line.ToRequest(), parsed.GetValue(threads), session.Cancel))
            {
                if (failure is not null)
                {
                    bad++;
                    session.Error.WriteLine($"{Printable.Line(path)}:{line.Number}: {Printable.Line(failure.Text.In(texts.Indonesian))}");
                }
                output.Write(line, results, failure?.Message);
            }
            return bad > 0 ? Exit.Rejections : Exit.Done;
        });
        ReceiptOption.AddTo(context, command, parsed => parsed.GetRequiredValue(file) != "-" ? request.Build(parsed) : throw new NewsSearchException(
            Problem.BadRequest, texts.Of("a receipt of a batch needs a file, to read it again", "bukti sebuah batch memerlukan berkas, untuk dibaca kembali")));
        return command;
    }
}
