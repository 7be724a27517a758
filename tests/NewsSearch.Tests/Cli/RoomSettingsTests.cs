using NewsSearch.Cli;

namespace NewsSearch.Tests;

/// <summary>The file of what the reading room is to look like every day.</summary>
public sealed class RoomSettingsTests
{
    [Fact]
    public void What_the_file_says_holds()
    {
        var (settings, error) = Read("# saya\ntheme = light\n\nascii=true\n  mouse = false # tidak pernah\n");
        Assert.Equal(("light", true, false, ""), (settings.Theme, settings.Ascii, settings.Mouse, error));
    }

    [Fact]
    public void Without_a_file_the_mouse_works_and_nothing_else_is_set()
    {
        var (settings, error) = Read(null);
        Assert.Equal((null, false, true, ""), (settings.Theme, settings.Ascii, settings.Mouse, error));
    }

    [Theory]
    [InlineData("theme = pink")]
    [InlineData("ascii = yes")]
    [InlineData("mouse")]
    [InlineData("tikus = true")]
    public void A_line_that_is_not_understood_is_told_with_its_number_and_costs_nothing_else(string line)
    {
        var (settings, error) = Read($"theme = dark\n{line}\nmouse = false\n");
        Assert.Equal(("dark", false), (settings.Theme, settings.Mouse));
        Assert.Contains($"reading-room.conf:2: {line}: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static (RoomSettings Settings, string Error) Read(string? text)
    {
        using var folder = new TemporaryFolder();
        if (text is not null)
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, "newssearch"));
            File.WriteAllText(Path.Combine(folder.Path, "newssearch/reading-room.conf"), text);
        }
        using var error = new StringWriter();
        using var session = new Session(new MemoryStream(), error, new MemoryStream())
        {
            Variable = new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = folder.Path }.GetValueOrDefault,
        };
        return (RoomSettings.Read(session), error.ToString());
    }
}
