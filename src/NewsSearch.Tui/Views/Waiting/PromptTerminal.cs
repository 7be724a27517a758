using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace NewsSearch.Tui.Views.Waiting;

/// <summary>The parts of the library that know the terminal, but for the reading of it.</summary>
/// <param name="came">Called on the reading thread when something came.</param>
internal sealed class PromptTerminal(Action came) : AnsiComponentFactory
{
    /// <inheritdoc/>
    public override IInput<char> CreateInput() => new PromptInput(came);

    /// <summary>Gives an application that has not begun these parts in place of the library's.</summary>
    /// <returns>False where the library, or the system, leaves no way to: then all is as the library has it.</returns>
    public static bool TryGive(IApplication application, Action came)
    {
        if (OperatingSystem.IsWindows()) return false;
        try
        {
            // The library takes parts of others in its own tests only.
            Parts(application) = new PromptTerminal(came);
            return true;
        }
        catch (MissingMemberException)
        {
            return false;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    private static extern ref IComponentFactory? Parts([UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object application);
}
