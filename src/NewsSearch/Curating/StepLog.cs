namespace NewsSearch.Curating;

/// <summary>The steps that can be taken back.</summary>
internal static class StepLog
{
    private const int Most = 1000;

    /// <summary>All, the latest last.</summary>
    /// <exception cref="NewsSearchException">A line is no step.</exception>
    public static List<LoggedStep> Read(CurationFolder folder)
    {
        var path = folder.PathOf(CurationFolder.Log);
        var steps = new List<LoggedStep>();
        foreach (var (number, line) in FactTable.Lines(path, folder.Read(CurationFolder.Log)))
        {
            try
            {
                steps.Add(LoggedStep.Read(line));
            }
            catch (UnreadableException failure)
            {
                throw FactTable.Damaged(path, [(number, failure.Why)]);
            }
        }
        return steps;
    }

    /// <summary>Writes the last of them.</summary>
    public static void Write(CurationFolder folder, IReadOnlyList<LoggedStep> steps) =>
        folder.Replace(CurationFolder.Log, steps.Skip(Math.Max(0, steps.Count - Most)).Select(step => step.Write()));
}
