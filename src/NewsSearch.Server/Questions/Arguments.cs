using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace NewsSearch.Server.Questions;

/// <summary>What a question was given, checked against its parameters.</summary>
internal sealed class Arguments
{
    // More than any person types, and little enough to be read a thousand times a second.
    private const int MostCharacters = 8192;
    private const int MostValues = 1000;

    private readonly Question _question;
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    private Arguments(Question question) => _question = question;

    /// <summary>From the query of an address, and what its path named.</summary>
    /// <exception cref="QuestionException">A parameter is unknown, of the wrong kind, or missing.</exception>
    /// <param name="question">What is asked.</param>
    /// <param name="query">The query of the address.</param>
    /// <param name="inPath">The values of the parameters in the path, in their order.</param>
    public static Arguments FromQuery(Question question, IEnumerable<KeyValuePair<string, StringValues>> query, IReadOnlyList<string> inPath)
    {
        var arguments = new Arguments(question);
        foreach (var (parameter, value) in question.Parameters.Where(parameter => parameter.IsInPath).Zip(inPath)) arguments.Add(parameter, [value]);
        foreach (var (name, values) in query)
        {
            var parameter = arguments.Known(name);
            if (parameter.IsInPath) throw Unknown(question, name);
            arguments.Add(parameter, [.. values.Select(value => value ?? "")]);
        }
        return arguments.Complete();
    }

    /// <summary>From the members of a JSON object.</summary>
    /// <exception cref="QuestionException">A member is unknown, of the wrong type, or missing.</exception>
    public static Arguments FromJson(Question question, IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        var arguments = new Arguments(question);
        foreach (var (name, value) in members)
        {
            var parameter = arguments.Known(name);
            if (value.ValueKind != JsonValueKind.Null) arguments.Add(parameter, Texts(parameter, value));
        }
        return arguments.Complete();
    }

    public string? Text(string name) => _values.TryGetValue(name, out var given) ? given[0] : null;

    /// <summary>A text that must be given.</summary>
    public string Required(string name) => _values[name][0];

    public IReadOnlyList<string> Texts(string name) => _values.TryGetValue(name, out var given) ? given : [];

    public int? WholeOrNull(string name) => _values.TryGetValue(name, out var given) ? Number(given[0]) : null;

    /// <summary>A number that has a default.</summary>
    public int Whole(string name) => WholeOrNull(name) ?? Number(_question.Parameter(name).Default!);

    public bool Flag(string name) => _values.TryGetValue(name, out var given) && given[0] is "true";

    /// <summary>A choice that has a default.</summary>
    public T Choice<T>(string name) where T : struct, Enum => ChoiceOrNull<T>(name) ?? Enum.Parse<T>(_question.Parameter(name).Default!, ignoreCase: true);

    public T? ChoiceOrNull<T>(string name) where T : struct, Enum =>
        Text(name) is { } text ? Enum.Parse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : null;

    /// <summary>Every argument as text, in the order of names: the same for the same question.</summary>
    public IEnumerable<(string Name, string Value)> All =>
        from pair in _values.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        from value in pair.Value
        select (pair.Key, value);

    /// <summary>Whether HTTP has it behind the question mark.</summary>
    public bool IsInQuery(string name) => !_question.Parameter(name).IsInPath;

    private Parameter Known(string name) => _question.Find(name) ?? throw Unknown(_question, name);

    private static QuestionException Unknown(Question question, string name)
    {
        var known = string.Join(", ", question.Parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name));
        return QuestionException.Bad(name,
            $"'{question.Name}' has no parameter '{Shown(name)}': {(known.Length == 0 ? "it takes none" : "it takes " + known)}",
            $"'{question.Name}' tidak punya parameter '{Shown(name)}': {(known.Length == 0 ? "tidak ada parameternya" : "yang ada " + known)}");
    }

    private void Add(Parameter parameter, List<string> values)
    {
        if (values.Count == 0) return;
        if (parameter.Kind != ParameterKind.Texts && values.Count > 1)
            throw QuestionException.Bad(parameter.Name, $"'{parameter.Name}' is given {values.Count} times: give it once", $"'{parameter.Name}' diberikan {values.Count} kali: cukup sekali");
        if (values.Count > MostValues)
            throw QuestionException.Bad(parameter.Name, $"'{parameter.Name}' has {values.Count} values: at most {MostValues}", $"'{parameter.Name}' punya {values.Count} nilai: paling banyak {MostValues}");
        foreach (var value in values) Check(parameter, value);
        _values[parameter.Name] = values;
    }

    private static void Check(Parameter parameter, string value)
    {
        var name = parameter.Name;
        if (value.Length > MostCharacters)
            throw QuestionException.Bad(name, $"'{name}' is {value.Length} characters long: at most {MostCharacters}", $"'{name}' panjangnya {value.Length} huruf: paling banyak {MostCharacters}");
        switch (parameter.Kind)
        {
            case ParameterKind.Whole when !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                || number < parameter.Least || number > parameter.Most:
                throw QuestionException.Bad(name,
                    $"'{name}' takes a whole number from {parameter.Least} to {parameter.Most}, not '{Shown(value)}'",
                    $"'{name}' berupa bilangan bulat dari {parameter.Least} sampai {parameter.Most}, bukan '{Shown(value)}'");
            case ParameterKind.Flag when value is not ("true" or "false"):
                throw QuestionException.Bad(name, $"'{name}' is true or false, not '{Shown(value)}'", $"'{name}' bernilai true atau false, bukan '{Shown(value)}'");
            case ParameterKind.Choice when !parameter.Choices.Contains(value):
                throw QuestionException.Bad(name,
                    $"'{name}' cannot be '{Shown(value)}': one of {string.Join(", ", parameter.Choices)}",
                    $"'{name}' tidak bisa '{Shown(value)}': salah satu dari {string.Join(", ", parameter.Choices)}");
            default:
                return;
        }
    }

    private static List<string> Texts(Parameter parameter, JsonElement value)
    {
        // A single text where several may stand is no mistake that anyone has to be sent back for.
        if (parameter.Kind == ParameterKind.Texts && value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw WrongType(parameter, item))];
        return (parameter.Kind, value.ValueKind) switch
        {
            (ParameterKind.Text or ParameterKind.Texts or ParameterKind.Choice, JsonValueKind.String) => [value.GetString()!],
            (ParameterKind.Whole, JsonValueKind.Number) => [value.GetRawText()],
            (ParameterKind.Flag, JsonValueKind.True) => ["true"],
            (ParameterKind.Flag, JsonValueKind.False) => ["false"],
            _ => throw WrongType(parameter, value),
        };
    }

    private static QuestionException WrongType(Parameter parameter, JsonElement value)
    {
        var kind = value.ValueKind.ToString().ToLowerInvariant();
        var wanted = parameter.Kind switch
        {
            ParameterKind.Texts => ("a list of strings", "daftar string"),
            ParameterKind.Whole => ("a whole number", "bilangan bulat"),
            ParameterKind.Flag => ("true or false", "true atau false"),
            _ => ("a string", "string"),
        };
        return QuestionException.Bad(parameter.Name, $"'{parameter.Name}' is {wanted.Item1}, not {kind}", $"'{parameter.Name}' berupa {wanted.Item2}, bukan {kind}");
    }

    private Arguments Complete()
    {
        foreach (var parameter in _question.Parameters)
        {
            if (parameter.IsRequired && !_values.ContainsKey(parameter.Name))
                throw QuestionException.Bad(parameter.Name, $"'{parameter.Name}' is missing: {parameter.Description}", $"'{parameter.Name}' belum diberikan");
        }
        return this;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
