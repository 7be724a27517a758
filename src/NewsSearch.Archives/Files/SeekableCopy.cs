namespace NewsSearch.Archives.Files;

/// <summary>Gives what can only be read from front to end a place where one can seek: a temporary file without a name to others.</summary>
internal static class SeekableCopy
{
    /// <summary>The bytes of <paramref name="layer"/> as a file that can be sought in, from its beginning.</summary>
    public static FileStream Of(Layer layer) => Of(layer, out _);

    /// <inheritdoc cref="Of(Layer)"/>
    /// <param name="layer">What to copy.</param>
    /// <param name="path">Where the file is, for libraries that want a path.</param>
    public static FileStream Of(Layer layer, out string path)
    {
        if (layer.Path is { } own)
        {
            path = own;
            return new FileStream(own, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        path = Path.Combine(Path.GetTempPath(), "newssearch-" + Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var copy = new FileStream(path, options);
        try
        {
            layer.Stream.CopyTo(copy);
            copy.Position = 0;
            copy.Flush();
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
