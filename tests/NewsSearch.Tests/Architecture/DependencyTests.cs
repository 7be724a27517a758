using System.Reflection;
using System.Text.Json;
using NewsSearch.Archives;
using NewsSearch.Cli;
using NewsSearch.Language;
using NewsSearch.Server;
using NewsSearch.Tui;
using PublicApiGenerator;

namespace NewsSearch.Tests;

public class DependencyTests
{
    private static readonly Assembly Language = typeof(Annotator).Assembly;
    private static readonly Assembly Index = typeof(NewsIndex).Assembly;
    private static readonly Assembly Archives = typeof(ArchiveReader).Assembly;
    private static readonly Assembly Server = typeof(NewsServer).Assembly;
    private static readonly Assembly Tui = typeof(TerminalApp).Assembly;
    private static readonly Assembly Cli = typeof(Session).Assembly;

    // Language <- NewsSearch <- { Archives, Server, Tui } <- Cli: nothing points the other way.
    public static TheoryData<Assembly, string[]> Arrows => new()
    {
        { Language, [] },
        { Index, ["NewsSearch.Language"] },
        { Archives, ["NewsSearch", "NewsSearch.Language"] },
        { Server, ["NewsSearch", "NewsSearch.Language"] },
        { Tui, ["NewsSearch", "NewsSearch.Language"] },
        { Cli, ["NewsSearch", "NewsSearch.Archives", "NewsSearch.Language", "NewsSearch.Server", "NewsSearch.Tui"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_knows_only_those_to_its_left(Assembly project, string[] allowed) =>
        Assert.Empty(Referenced(project).Where(name => name.StartsWith("NewsSearch", StringComparison.Ordinal)).Except(allowed));

    [Fact]
    public void The_language_library_stands_alone() =>
        Assert.All(Referenced(Language), name => Assert.StartsWith("System", name, StringComparison.Ordinal));

    [Fact]
    public void An_embedder_pulls_nothing_but_lucene() => Assert.All(
        Referenced(Index).Where(name => !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("NewsSearch", StringComparison.Ordinal)),
        name => Assert.StartsWith("Lucene.Net", name, StringComparison.Ordinal));

    [Fact]
    public void An_embedder_pulls_no_package_but_lucene_and_what_that_takes()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "src", "NewsSearch", "packages.lock.json")));
        Assert.Equal(
            ["J2N", "Lucene.Net", "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.Primitives"],
            locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
                .Where(package => package.Value.GetProperty("type").GetString() != "Project" && !package.Name.EndsWith("Analyzers", StringComparison.Ordinal))
                .Select(package => package.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lucene_does_not_show_in_the_public_api() =>
        Assert.DoesNotContain("Lucene", Index.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), StringComparison.Ordinal);

    // What a library changes for a whole process, two who embed it in one change for each other.
    [Fact]
    public void No_library_has_state_of_its_own()
    {
        var changing = from assembly in new[] { Language, Index, Archives }
                       from type in assembly.GetTypes()
                       from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                       where field is { IsInitOnly: false, IsLiteral: false } && !field.Name.StartsWith('<') && !type.Name.StartsWith('<')
                       select $"{type}.{field.Name}";
        Assert.Empty(changing);
    }

    [Fact]
    public void The_schema_alone_names_fields_of_lucene()
    {
        // Whoever makes a Lucene field or term by name outside the schema has a second idea of what the index looks like.
        var folder = Path.Combine(Repository.Folder, "src", "NewsSearch");
        var offenders = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "Schema.cs" && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("new Term(\"", StringComparison.Ordinal) || text.Contains("Field(\"", StringComparison.Ordinal)));
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Referenced(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
