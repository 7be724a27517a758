namespace NewsSearch.Cli;

/// <summary>Where the user's files are, as the XDG base directories have it.</summary>
internal static class UserFolders
{
    /// <summary>What the user writes to set the program up.</summary>
    public static string Config(Session session) => Of(session, "XDG_CONFIG_HOME", ".config");

    /// <summary>What the user keeps: an index, where no other place is named.</summary>
    public static string Data(Session session) => Of(session, "XDG_DATA_HOME", Path.Combine(".local", "share"));

    /// <summary>What the program remembers from run to run.</summary>
    public static string State(Session session) => Of(session, "XDG_STATE_HOME", Path.Combine(".local", "state"));

    private static string Of(Session session, string variable, string below) => Path.Combine(
        session.Variable(variable) is { Length: > 0 } folder ? folder : Path.Combine(session.Variable("HOME") ?? ".", below),
        "newssearch");
}
