namespace NewsSearch.Cli;

/// <summary>Says that an index has no article of an id.</summary>
internal static class MissingArticle
{
    /// <returns>What the program ends with.</returns>
    public static int Tell(CommandContext context, string id)
    {
        context.Session.Error.WriteLine(context.Texts.Of(
            $"newssearch: no article '{Printable.Line(id)}' in this index: 'newssearch search' prints ids",
            $"newssearch: tidak ada artikel '{Printable.Line(id)}' di indeks ini: 'newssearch search' mencetak id"));
        return Exit.NothingFound;
    }
}
