using NewsSearch.Language;

namespace NewsSearch.Server.Questions;

/// <summary>A question that cannot be answered as it was put: what, where and what to do.</summary>
/// <param name="status">The status that HTTP has for it.</param>
/// <param name="text">What is wrong and what to do about it, without a full stop.</param>
/// <param name="parameter">Which parameter or member it is about; null for none.</param>
internal sealed class QuestionException(int status, Bilingual text, string? parameter = null) : Exception(text.English)
{
    public int Status { get; } = status;

    public Bilingual Text { get; } = text;

    public string? Parameter { get; } = parameter;

    public static QuestionException Bad(string? parameter, string english, string indonesian) => Bad(parameter, new Bilingual(english, indonesian));

    public static QuestionException Bad(string? parameter, Bilingual text) => new(400, text, parameter);

    public static QuestionException Missing(string english, string indonesian) => new(404, new(english, indonesian));
}
