using System.Text.Json;

namespace NewsSearch.Cli.Spec;

/// <summary>The command line as JSON.</summary>
internal static class SpecJson
{
    public static void Write(Utf8JsonWriter writer, CommandSpec program, IReadOnlyList<(int Code, string Meaning)> exits)
    {
        writer.WriteString("program", program.Name);
        writer.WriteString("description", program.Description);
        Write(writer, program.Options);
        writer.WriteStartArray("commands");
        foreach (var command in program.Commands) Write(writer, command);
        writer.WriteEndArray();
        writer.WriteStartArray("exit_codes");
        foreach (var (code, meaning) in exits)
        {
            writer.WriteStartObject();
            writer.WriteNumber("code", code);
            writer.WriteString("meaning", meaning);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CommandSpec command)
    {
        writer.WriteStartObject();
        writer.WriteString("name", command.Name);
        writer.WriteString("description", command.Description);
        writer.WriteStartArray("arguments");
        foreach (var argument in command.Arguments)
        {
            writer.WriteStartObject();
            writer.WriteString("name", argument.Name);
            writer.WriteString("description", argument.Description);
            writer.WriteBoolean("required", argument.IsRequired);
            writer.WriteBoolean("many", argument.IsMany);
            Write(writer, "values", argument.Values);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Write(writer, command.Options);
        writer.WriteStartArray("commands");
        foreach (var sub in command.Commands) Write(writer, sub);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<OptionSpec> options)
    {
        writer.WriteStartArray("options");
        foreach (var option in options)
        {
            writer.WriteStartObject();
            Write(writer, "names", option.Names);
            if (option.Value is null) writer.WriteNull("value");
            else writer.WriteString("value", option.Value);
            writer.WriteString("description", option.Description);
            writer.WriteBoolean("many", option.IsMany);
            Write(writer, "values", option.Values);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
