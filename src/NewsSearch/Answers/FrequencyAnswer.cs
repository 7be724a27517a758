using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>Words nearby, and words used more, in JSON.</summary>
internal static class FrequencyAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, Collocates answer)
    {
        writer.WriteString("query", answer.Query);
        writer.WriteNumber("articles", answer.Articles);
        writer.WriteNumber("finds", answer.Finds);
        writer.WriteNumber("nearby", answer.Nearby);
        writer.WriteNumber("words", answer.Words);
        writer.WriteStartArray("values");
        foreach (var (word, count, total, mi, ll, dice) in answer.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("word", word);
            writer.WriteNumber("count", count);
            writer.WriteNumber("total", total);
            writer.WriteNumber("logdice", dice);
            writer.WriteNumber("mi", mi);
            writer.WriteNumber("ll", ll);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("distinct", answer.Distinct);
    }

    public static void WriteMembers(Utf8JsonWriter writer, KeynessRequest asked, Keyness answer)
    {
        writer.WriteString("query", asked.Target.Query);
        writer.WriteString("against", asked.Against.Query);
        writer.WriteNumber("articles", answer.Articles);
        writer.WriteNumber("words", answer.Words);
        writer.WriteNumber("against_articles", answer.AgainstArticles);
        writer.WriteNumber("against_words", answer.AgainstWords);
        writer.WriteStartArray("values");
        foreach (var value in answer.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("word", value.Word);
            writer.WriteNumber("count", value.Count);
            writer.WriteNumber("per_million", answer.PerMillion(value));
            writer.WriteNumber("against_count", value.AgainstCount);
            writer.WriteNumber("against_per_million", answer.AgainstPerMillion(value));
            writer.WriteNumber("ll", value.LogLikelihood);
            writer.WriteNumber("log_ratio", value.LogRatio);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("distinct", answer.Distinct);
    }
}
