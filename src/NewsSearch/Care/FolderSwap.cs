namespace NewsSearch.Care;

/// <summary>Puts a folder that was made beside another in its place.</summary>
/// <remarks>A file system renames a folder in one step, but not two folders: a stop in between leaves the old one under another name.</remarks>
internal static class FolderSwap
{
    private const string Old = ".before";

    /// <summary>A path by which two names of one folder can be compared.</summary>
    public static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Puts things right when the last swap was stopped between its two renamings.</summary>
    public static void Recover(string folder)
    {
        if (!Directory.Exists(folder) && Directory.Exists(folder + Old)) Directory.Move(folder + Old, folder);
    }

    /// <summary>Puts <paramref name="made"/> in the place of <paramref name="folder"/>, which need not be there.</summary>
    public static void Replace(string folder, string made)
    {
        Delete(folder + Old);
        if (Directory.Exists(folder)) Directory.Move(folder, folder + Old);
        Directory.Move(made, folder);
        Delete(folder + Old);
    }

    /// <summary>Deletes a folder that may not be there.</summary>
    public static void Delete(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }

    /// <summary>Whether a folder is the other or lies within it.</summary>
    public static bool Holds(string folder, string other) =>
        other == folder || other.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
