using System.Buffers;
using System.Runtime.ExceptionServices;
using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Csv;

/// <summary>Gathers records into batches that can be read side by side: where one ends is found in order, what it says need not be.</summary>
internal static class CsvBatches
{
    private const int BatchSize = 1 << 19;
    private const int MostRows = 5000;

    public static IEnumerable<CsvBatch> Read(Source source, CsvRecords records)
    {
        for (var isOver = false; !isOver;)
        {
            var (bytes, rows) = (new ArrayBufferWriter<byte>(), new List<CsvRow>());
            ExceptionDispatchInfo? failure = null;
            try
            {
                while (!isOver && bytes.WrittenCount < BatchSize && rows.Count < MostRows)
                {
                    var outcome = records.Next();
                    if (outcome == CsvOutcome.End) isOver = true;
                    else rows.Add(Take(records, outcome, bytes));
                }
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                failure = ExceptionDispatchInfo.Capture(error);
            }
            if (rows.Count > 0) yield return new(bytes.WrittenMemory, rows, source.Layer.Raw.Count);
            failure?.Throw();
        }
    }

    private static CsvRow Take(CsvRecords records, CsvOutcome outcome, ArrayBufferWriter<byte> bytes)
    {
        if (outcome != CsvOutcome.Record) return new(records.Line, outcome, []);
        var start = bytes.WrittenCount;
        bytes.Write(records.Bytes[..records.Fields[^1].End.Value]);
        return new(records.Line, outcome, [.. records.Fields.Select(field => (field.Start.Value + start)..(field.End.Value + start))]);
    }
}

/// <summary>Some records of a table.</summary>
/// <param name="Bytes">The bytes of all.</param>
/// <param name="Rows">The records.</param>
/// <param name="Read">How many bytes of the outermost file had been read.</param>
internal sealed record CsvBatch(ReadOnlyMemory<byte> Bytes, IReadOnlyList<CsvRow> Rows, long Read);

/// <summary>A record of a batch.</summary>
/// <param name="Line">The line it begins on.</param>
/// <param name="Outcome">What came of reading it.</param>
/// <param name="Fields">Where its fields are among the bytes of the batch.</param>
internal sealed record CsvRow(long Line, CsvOutcome Outcome, Range[] Fields);
