using System.Text.Json;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Json;

/// <summary>Looks for lists of articles inside a JSON object.</summary>
internal static class JsonLists
{
    /// <summary>Whether a member of the object, or of one of its objects, is a list whose first object names a title or a body.</summary>
    /// <param name="utf8">A JSON object. It may be broken or cut off, as long as that comes later than the list begins.</param>
    /// <param name="deepest">How many objects the list may lie in.</param>
    /// <param name="names">What fields are called.</param>
    public static bool HoldsArticles(ReadOnlySpan<byte> utf8, int deepest, FieldNames names)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        var lastWasList = false;
        try
        {
            while (reader.Read())
            {
                if (lastWasList && reader.TokenType == JsonTokenType.StartObject && NamesArticle(ref reader, names)) return true;
                lastWasList = reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth <= deepest;
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
        return false;
    }

    private static bool NamesArticle(ref Utf8JsonReader reader, FieldNames names)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var meaning = names.Find(name);
            if (ArticleMaker.IsArticle([meaning])) return true;
            if (JsonRecord.IsWrapper(name)) reader.Read();
            else if (!reader.TrySkip()) return false;
        }
        return false;
    }
}
