using System.Globalization;
using System.Text;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace NewsSearch.Archives.Pdf;

/// <summary>Reads the text layer of a PDF file as one article: columns one after the other, words cut at line ends joined again.</summary>
/// <remarks>Blocks are found by docstrum (O'Gorman 1993), which stands columns and skewed scans, and put in the order they are read in.</remarks>
internal static class PdfArchive
{
    private const int MostPages = 5_000;
    private const int MostLettersAPage = 200_000;

    private static readonly Bilingual TooManyPages =
        new($"it has more than {Inputs.Number(MostPages).English} pages", $"halamannya lebih dari {Inputs.Number(MostPages).Indonesian}");

    private static readonly Bilingual TooManyLetters =
        new("the page has more letters than any page of a newspaper", "halaman ini punya lebih banyak huruf daripada halaman koran mana pun");

    private static readonly Bilingual NoText = new(
        "a PDF file without text: its pages are pictures, which must be read by OCR first",
        "berkas PDF tanpa teks: halamannya berupa gambar, yang harus dibaca dengan OCR dulu");

    public static IEnumerable<ArchiveItem> Read(Layer layer)
    {
        using var copy = new MemoryStream();
        if (!Copy(layer.Stream, copy, layer.Options.LongestRecord))
            return [layer.RejectLong(0, Inputs.File)];
        return [DamagedException.Guard(Inputs.Pdf, () => Read(layer, copy.ToArray()))];
    }

    private static ArchiveItem Read(Layer layer, byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        if (document.NumberOfPages > MostPages)
            return layer.Reject(0, TooManyPages);
        var text = new StringBuilder();
        foreach (var page in document.GetPages())
        {
            if (page.Letters.Count > MostLettersAPage) return layer.Reject(page.Number, TooManyLetters);
            var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(NearestNeighbourWordExtractor.Instance.GetWords(page.Letters));
            foreach (var block in UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder)) Append(block, text);
        }
        if (text.Length == 0) return layer.Reject(0, NoText);
        var layout = ArticleLayout.Read(text.ToString());
        var fields = new FieldList();
        var about = document.Information;
        fields.Add(FieldRole.Title, layout.Title.Length > 0 ? layout.Title : about.Title);
        fields.Add(FieldRole.Deck, layout.Deck);
        fields.Add(FieldRole.Dateline, layout.Dateline);
        fields.Add(FieldRole.Body, layout.Body);
        fields.Add(FieldRole.Author, about.Author);
        fields.Add("document_title", about.Title);
        fields.Add("pages", document.NumberOfPages.ToString(CultureInfo.InvariantCulture));
        return layer.Item(0, fields.Fields, 0);
    }

    private static void Append(TextBlock block, StringBuilder text)
    {
        var start = text.Length;
        foreach (var line in block.TextLines)
        {
            var words = line.Text.Trim();
            if (words.Length == 0) continue;
            if (text.Length > start + 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(words[0])) text.Length--;
            else if (text.Length > start) text.Append(' ');
            text.Append(words);
        }
        if (text.Length > start) text.Append('\n');
    }

    private static bool Copy(Stream from, MemoryStream to, int longest)
    {
        var buffer = new byte[64 << 10];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            if (to.Length + read > longest) return false;
            to.Write(buffer, 0, read);
        }
        return true;
    }
}
