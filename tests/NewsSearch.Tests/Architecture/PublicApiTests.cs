using System.Reflection;
using NewsSearch.Archives;
using NewsSearch.Language;
using PublicApiGenerator;

namespace NewsSearch.Tests;

public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    public static TheoryData<string, Assembly> Libraries => new()
    {
        { "api-language", typeof(Annotator).Assembly },
        { "api-newssearch", typeof(NewsIndex).Assembly },
        { "api-archives", typeof(ArchiveReader).Assembly },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_api_is_what_was_agreed(string golden, Assembly library) =>
        Golden.Check(golden, library.GeneratePublicApi(Options));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_types_sit_in_the_root_namespace(string golden, Assembly library) =>
        Assert.All(library.GetExportedTypes(), type => Assert.True(type.Namespace == library.GetName().Name, $"{golden}: {type}"));
}
