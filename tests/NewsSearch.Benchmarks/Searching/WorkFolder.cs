using System.Text.Json;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>A folder for indexes and files of a run: a temporary one, or one that is kept, so that the next run makes nothing again.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _isKept;
    private readonly string _path;

    /// <param name="kept">Where to keep it; null for a temporary one, gone when it is disposed of.</param>
    public WorkFolder(string? kept)
    {
        _isKept = kept is not null;
        _path = kept is null ? Directory.CreateTempSubdirectory("newssearch-").FullName : Directory.CreateDirectory(kept).FullName;
    }

    /// <summary>A folder in it, made when need be.</summary>
    public string this[string name] => Directory.CreateDirectory(Path.Combine(_path, name)).FullName;

    public string File(string name) => Path.Combine(_path, name);

    /// <summary>The bytes of all files in a folder of it.</summary>
    public long Size(string name) => new DirectoryInfo(this[name]).EnumerateFiles().Sum(file => file.Length);

    /// <summary>Does a step that was not done here before, and tells what it measured, now or then.</summary>
    /// <param name="step">The folder or file that the step makes; anything of it that a stopped run left is taken away first.</param>
    /// <param name="make">Does it.</param>
    public double Once(string step, Func<double> make)
    {
        var done = File(step + ".done");
        if (System.IO.File.Exists(done)) return JsonSerializer.Deserialize<double>(System.IO.File.ReadAllText(done));
        if (Directory.Exists(File(step))) Directory.Delete(File(step), recursive: true);
        var measured = make();
        System.IO.File.WriteAllText(done, JsonSerializer.Serialize(measured));
        return measured;
    }

    public void Dispose()
    {
        if (!_isKept) Directory.Delete(_path, recursive: true);
    }
}
