using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsSearch.Language;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Http;

/// <summary>Says what went wrong, as RFC 9457 (M. Nottingham, E. Wilde, S. Dalal, "Problem Details for HTTP APIs", 2023) has it.</summary>
internal static class Problems
{
    private static readonly Bilingual Down = new("the index cannot be read now: ask again later, or see what the server wrote", "indeks tidak bisa dibaca sekarang: coba lagi nanti, atau lihat catatan server");

    /// <summary>Answers with what an exception says; what nobody foresaw is told to the log alone.</summary>
    public static Task WriteAsync(HttpContext context, Exception failure, Action<string> log)
    {
        switch (failure)
        {
            case QuestionException question:
                return WriteAsync(context, question.Status, question.Text, question.Parameter);
            case QueryException query:
                return WriteAsync(context, 400, query.Text, "query", query);
            case NewsSearchException { Problem: Problem.BadRequest } bad:
                return WriteAsync(context, 400, bad.Text);
            case BadHttpRequestException bad when bad.StatusCode == 413:
                return WriteAsync(context, 413, new("the body is too large: send less at once", "isi permintaan terlalu besar: kirim lebih sedikit"));
            case BadHttpRequestException bad:
                return WriteAsync(context, bad.StatusCode, new("the request cannot be read: send it whole, as HTTP has it", "permintaan tidak bisa dibaca: kirim utuh menurut HTTP"));
            case NewsSearchException down:
                log(down.Message);
                return WriteAsync(context, 503, Down);
            default:
                log($"a bug in this program: {failure}");
                return WriteAsync(context, 500, new("a bug in this program: the server wrote more about it", "kesalahan dalam program ini: server mencatatnya"));
        }
    }

    /// <summary>Answers with a problem.</summary>
    public static async Task WriteAsync(HttpContext context, int status, Bilingual detail, string? parameter = null, QueryException? query = null)
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            context.Abort();
            return;
        }
        response.Clear();
        Headers.AddCommon(response);
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        response.Headers.CacheControl = "no-store";
        if (status is 503 or 429) response.Headers.RetryAfter = "1";
        if (status == 401) response.Headers.WWWAuthenticate = "Bearer realm=\"newssearch\"";
        var indonesian = Headers.IsIndonesian(context.Request);
        using (var writer = new Utf8JsonWriter(response.BodyWriter, NewsJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "about:blank");
            writer.WriteString("title", TitleOf(status).In(indonesian));
            writer.WriteNumber("status", status);
            writer.WriteString("detail", detail.In(indonesian));
            if (parameter is not null) writer.WriteString("parameter", parameter);
            if (query is not null)
            {
                writer.WriteNumber("column", query.Column);
                writer.WriteString("repair", query.Repairs.In(indonesian));
            }
            writer.WriteEndObject();
        }
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static Bilingual TitleOf(int status) => status switch
    {
        400 => new("Bad request", "Permintaan salah"),
        401 => new("Not authorized", "Tidak berwenang"),
        403 => new("Forbidden", "Dilarang"),
        404 => new("Not found", "Tidak ditemukan"),
        405 => new("Method not allowed", "Metode tidak diizinkan"),
        413 => new("Too large", "Terlalu besar"),
        415 => new("Unsupported type of content", "Jenis isi tidak didukung"),
        503 => new("Not now", "Belum bisa"),
        500 => new("Internal error", "Kesalahan internal"),
        _ => new("Not understood", "Tidak dimengerti"),
    };
}
