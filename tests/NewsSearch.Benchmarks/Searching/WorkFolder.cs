namespace NewsSearch.Benchmarks.Searching;

/// <summary>A folder for indexes and files of one run, gone when it is disposed of.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("newssearch-").FullName;

    /// <summary>A folder in it, made when need be.</summary>
    public string this[string name] => Directory.CreateDirectory(Path.Combine(_path, name)).FullName;

    public string File(string name) => Path.Combine(_path, name);

    /// <summary>The bytes of all files in a folder of it.</summary>
    public long Size(string name) => new DirectoryInfo(this[name]).EnumerateFiles().Sum(file => file.Length);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
