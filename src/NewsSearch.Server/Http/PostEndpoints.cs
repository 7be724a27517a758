using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Http;

/// <summary>What is asked in the body of a request: a search as an object, an article to be read.</summary>
internal sealed class PostEndpoints(Desk desk)
{
    // No question nests deeper; what does is meant to exhaust somebody.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    public async Task SearchAsync(HttpContext context)
    {
        using var body = await ReadAsync(context);
        var request = RequestReader.Read(body.RootElement);
        var answer = await desk.WorkAsync(
            request.Like is not null,
            (index, cancel) =>
            {
                if (request.Like is { } like && index.Find(like) is null) throw ArticleQuestions.NoArticle(like);
                return Buffers.Write(SearchQuestions.Answered(index.Search(request, cancel)).Write);
            },
            context.RequestAborted);
        await QuestionEndpoint.SendAsync(context, answer);
    }

    public async Task ExtractAsync(HttpContext context)
    {
        using var body = await ReadAsync(context);
        var article = ArticleReader.Read(body.RootElement);
        var answer = await desk.WorkAsync(
            true, (_, _) => Buffers.Write(writer => NewsJson.WriteExtract(writer, article, article.Annotate())), context.RequestAborted);
        await QuestionEndpoint.SendAsync(context, answer);
    }

    private static async Task<JsonDocument> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            throw new QuestionException(415, new("the body must be JSON: send it with 'Content-Type: application/json'", "isi permintaan harus JSON: kirim dengan 'Content-Type: application/json'"));
        try
        {
            return await JsonDocument.ParseAsync(context.Request.Body, Strict, context.RequestAborted);
        }
        catch (JsonException e)
        {
            var (line, column) = (e.LineNumber + 1, e.BytePositionInLine + 1);
            throw QuestionException.Bad(null,
                $"the body is not valid JSON at line {line}, byte {column}: send one object, no deeper than 8 levels, no member twice",
                $"isi permintaan bukan JSON yang sah pada baris {line}, bita {column}: kirim satu objek, tidak lebih dalam dari 8 tingkat, tanpa anggota ganda");
        }
    }
}
