using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace NewsSearch.Tui.Views;

/// <summary>Colours and styles for everything on the screen. Nothing is told by colour alone.</summary>
internal sealed class Palette
{
    private readonly Func<Look, Attribute> _choose;

    private Palette(bool isSixteen, Func<Look, Attribute> choose) => (IsSixteen, _choose) = (isSixteen, choose);

    /// <summary>Whether it is made for a terminal of sixteen colours.</summary>
    public bool IsSixteen { get; }

    /// <summary>For terminals of all colours, light on dark.</summary>
    public static Palette Dark { get; } = new(false, DarkLook);

    /// <summary>For terminals of all colours, dark on light.</summary>
    public static Palette Light { get; } = new(false, LightLook);

    /// <summary>For terminals of sixteen colours: on whatever background the terminal has.</summary>
    public static Palette Sixteen { get; } = new(true, SixteenLook);

    /// <summary>For terminals of no colour: bold, underlined, reversed.</summary>
    public static Palette Mono { get; } = new(true, MonoLook);

    /// <summary>The palette of a choice.</summary>
    public static Palette Of(ColourChoice choice) => choice switch
    {
        ColourChoice.All => Dark,
        ColourChoice.Sixteen => Sixteen,
        _ => Mono,
    };

    /// <summary>The palette of a theme on a terminal that can show so many colours.</summary>
    public static Palette Of(Theme theme, ColourChoice choice) => theme switch
    {
        Theme.Dark => Dark,
        Theme.Light => Light,
        Theme.Sixteen => Sixteen,
        Theme.Mono => Mono,
        _ => Of(choice),
    };

    /// <summary>How a cell is drawn.</summary>
    public Attribute Of(Look look) => _choose(look);

    // The style that an ink has in every palette.
    private static TextStyle Style(Ink ink) => ink switch
    {
        Ink.Strong or Ink.Accent or Ink.Key or Ink.Fault or Ink.FocusedFrame or Ink.Include or Ink.Hit => TextStyle.Bold,
        Ink.CurrentHit => TextStyle.Bold | TextStyle.Underline,
        Ink.Person => TextStyle.Underline,
        Ink.Place => TextStyle.Italic,
        Ink.Organization => TextStyle.Bold,
        Ink.Date => TextStyle.Italic | TextStyle.Underline,
        Ink.Exclude => TextStyle.Strikethrough,
        _ => TextStyle.None,
    };

    private static Attribute DarkLook(Look look)
    {
        var back = look.Shade switch
        {
            Shade.Focused => new Color(0x2c, 0x3a, 0x52),
            Shade.Chosen => new Color(0x20, 0x26, 0x30),
            Shade.Bar => new Color(0x1d, 0x22, 0x2a),
            _ => new Color(0x14, 0x17, 0x1c),
        };
        return look.Ink switch
        {
            Ink.Hit => new(new Color(0x14, 0x17, 0x1c), new Color(0xff, 0xd1, 0x66), Style(Ink.Hit)),
            Ink.CurrentHit => new(new Color(0x14, 0x17, 0x1c), new Color(0xff, 0x9d, 0x3c), Style(Ink.CurrentHit)),
            Ink.Field => new(new Color(0xff, 0xff, 0xff), new Color(0x20, 0x26, 0x30), TextStyle.None),
            // On the row chosen the grey would drown.
            Ink.Faint when look.Shade == Shade.Focused => new(new Color(0xaa, 0xb3, 0xc1), back, Style(Ink.Faint)),
            var ink => new(DarkText(ink), back, Style(ink)),
        };
    }

    private static Color DarkText(Ink ink) => ink switch
    {
        Ink.Faint => new(0x8b, 0x94, 0xa3),
        Ink.Strong => new(0xf2, 0xf4, 0xf7),
        Ink.Accent or Ink.Key or Ink.FocusedFrame => new(0x6c, 0xbc, 0xff),
        Ink.Person => new(0x7f, 0xd1, 0xff),
        Ink.Place or Ink.Include => new(0x9c, 0xe5, 0x8f),
        Ink.Organization => new(0xe6, 0xb3, 0xff),
        Ink.Date or Ink.When => new(0xff, 0xb3, 0x80),
        Ink.Exclude or Ink.Fault => new(0xff, 0x8a, 0x7a),
        Ink.Frame => new(0x4a, 0x53, 0x61),
        Ink.Bar => new(0x5f, 0x7f, 0xa6),
        _ => new(0xd7, 0xda, 0xe0),
    };

    private static Attribute LightLook(Look look)
    {
        var back = look.Shade switch
        {
            Shade.Focused => new Color(0xcf, 0xe3, 0xfa),
            Shade.Chosen => new Color(0xe9, 0xee, 0xf4),
            Shade.Bar => new Color(0xec, 0xee, 0xf1),
            _ => new Color(0xfc, 0xfc, 0xfa),
        };
        return look.Ink switch
        {
            Ink.Hit => new(new Color(0x1d, 0x22, 0x2a), new Color(0xff, 0xe0, 0x85), Style(Ink.Hit)),
            Ink.CurrentHit => new(new Color(0x1d, 0x22, 0x2a), new Color(0xff, 0xae, 0x57), Style(Ink.CurrentHit)),
            Ink.Field => new(new Color(0x10, 0x14, 0x1a), new Color(0xec, 0xef, 0xf3), TextStyle.None),
            var ink => new(LightText(ink), back, Style(ink)),
        };
    }

    private static Color LightText(Ink ink) => ink switch
    {
        Ink.Faint => new(0x4d, 0x56, 0x63),
        Ink.Strong => new(0x10, 0x14, 0x1a),
        Ink.Accent or Ink.Key or Ink.FocusedFrame => new(0x0b, 0x5c, 0xad),
        Ink.Person => new(0x06, 0x5a, 0x82),
        Ink.Place or Ink.Include => new(0x1f, 0x6b, 0x2a),
        Ink.Organization => new(0x7a, 0x2f, 0xa0),
        Ink.Date or Ink.When => new(0x96, 0x48, 0x0c),
        Ink.Exclude or Ink.Fault => new(0xb0, 0x22, 0x1a),
        Ink.Frame => new(0xb4, 0xbc, 0xc7),
        Ink.Bar => new(0x6f, 0x93, 0xbd),
        _ => new(0x2a, 0x30, 0x38),
    };

    // Only the six plain colours: they can be read on black and on white.
    private static Attribute SixteenLook(Look look)
    {
        var text = look.Ink switch
        {
            Ink.Hit => new(new Color(ColorName16.Black), new Color(ColorName16.Yellow), Style(Ink.Hit)),
            Ink.CurrentHit => new(new Color(ColorName16.Black), new Color(ColorName16.Cyan), Style(Ink.CurrentHit)),
            Ink.Accent or Ink.Key or Ink.FocusedFrame => Plain(ColorName16.Cyan, look.Ink),
            Ink.Person => Plain(ColorName16.Cyan, look.Ink),
            Ink.Place or Ink.Include => Plain(ColorName16.Green, look.Ink),
            Ink.Organization => Plain(ColorName16.Magenta, look.Ink),
            Ink.Date or Ink.When => Plain(ColorName16.Yellow, look.Ink),
            Ink.Exclude or Ink.Fault => Plain(ColorName16.Red, look.Ink),
            Ink.Field => new Attribute(Color.None, Color.None, TextStyle.Underline),
            Ink.Faint or Ink.Frame => new Attribute(Color.None, Color.None, TextStyle.Faint),
            var ink => new Attribute(Color.None, Color.None, Style(ink)),
        };
        return look.Shade == Shade.Focused && look.Ink is not (Ink.Hit or Ink.CurrentHit) ? Reversed(text) : text;
    }

    private static Attribute Plain(ColorName16 colour, Ink ink) => new(new Color(colour), Color.None, Style(ink));

    private static Attribute MonoLook(Look look)
    {
        var style = look.Ink switch
        {
            Ink.Hit => TextStyle.Reverse,
            Ink.CurrentHit => TextStyle.Reverse | TextStyle.Bold | TextStyle.Underline,
            Ink.Organization => TextStyle.Bold | TextStyle.Underline,
            Ink.Faint or Ink.Frame => TextStyle.Faint,
            Ink.Field => TextStyle.Underline,
            var ink => Style(ink),
        };
        var text = new Attribute(Color.None, Color.None, style);
        return look.Shade == Shade.Focused ? Reversed(text) : text;
    }

    // What is reversed already stands out in a reversed row by being plain.
    private static Attribute Reversed(Attribute text) =>
        text with { Style = (text.Style ^ TextStyle.Reverse) & ~TextStyle.Faint };
}
