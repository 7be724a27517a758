using NewsSearch.Archives;

namespace NewsSearch.Cli;

/// <summary>Says what was rejected, in the way compilers do, so that an editor can jump there.</summary>
internal static class Rejections
{
    public static string Describe(Rejection rejection) => Printable.Line(rejection.Line > 0
        ? $"{rejection.File}:{rejection.Line}: {rejection.Reason}"
        : $"{rejection.File}: {rejection.Reason}");

    /// <summary>The same for what was taken all the same.</summary>
    public static string Describe(ArchiveWarning warning) => Describe(new Rejection(warning.File, warning.Line, "warning: " + warning.Reason));
}
