using System.Runtime.CompilerServices;

namespace NewsSearch.Tui.Texts;

/// <summary>Names what the reading room says, each page in a file of its own; the words stand in <c>id.txt</c> and <c>en.txt</c>.</summary>
/// <param name="Name">What it is called there.</param>
internal readonly partial record struct Say(string Name)
{
    // Called as the property is that it is kept in.
    private static Say Named([CallerMemberName] string name = "") => new(name);
}
