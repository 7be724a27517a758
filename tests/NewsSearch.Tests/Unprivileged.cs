using System.Runtime.InteropServices;

namespace NewsSearch.Tests;

/// <summary>Reads files with the rights of a user to whom none belong, also where the tests run as root, to whom nothing is forbidden.</summary>
/// <remarks>Linux keeps for each thread with whose rights it opens files: what is done must not go to others.</remarks>
internal static class Unprivileged
{
    private const uint Nobody = 65534;

    private delegate int SetFileUser(uint user);

    /// <summary>Whether that can be done here.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux() || Environment.UserName != "root";

    /// <summary>Does it.</summary>
    public static T Do<T>(Func<T> act)
    {
        if (Environment.UserName != "root") return act();
        var library = NativeLibrary.Load("libc", typeof(Unprivileged).Assembly, null);
        var set = Marshal.GetDelegateForFunctionPointer<SetFileUser>(NativeLibrary.GetExport(library, "setfsuid"));
        var before = set(Nobody);
        try
        {
            return act();
        }
        finally
        {
            set((uint)before);
        }
    }
}
