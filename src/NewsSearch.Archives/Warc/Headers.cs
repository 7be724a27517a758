using System.Text;

namespace NewsSearch.Archives.Warc;

/// <summary>Named lines as WARC and HTTP have them, below a first line that says what follows.</summary>
internal sealed class Headers
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private Headers(string first) => First = first;

    /// <summary>The first line.</summary>
    public string First { get; }

    /// <summary>The value of that name, or null. Of several lines of one name the first counts.</summary>
    public string? Value(string name) => _values.GetValueOrDefault(name);

    /// <summary>Reads headers up to the blank line that ends them.</summary>
    /// <param name="bytes">What begins with them.</param>
    /// <param name="begin">What the first line must begin with.</param>
    /// <param name="length">How long they are, blank line and all.</param>
    /// <returns>Null when they do not begin so, or do not end.</returns>
    public static Headers? Read(ReadOnlySpan<byte> bytes, string begin, out int length)
    {
        length = 0;
        Headers? headers = null;
        string? last = null;
        while (true)
        {
            var feed = bytes[length..].IndexOf((byte)'\n');
            if (feed < 0) return null;
            var line = Encoding.UTF8.GetString(bytes[length..(length + feed)]).TrimEnd('\r');
            length += feed + 1;
            if (headers is null)
            {
                if (!line.StartsWith(begin, StringComparison.Ordinal)) return null;
                headers = new(line);
                continue;
            }
            if (line.Length == 0) return headers;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t')
            {
                // A value may go on in the next line, which then begins with a blank.
                if (last is not null) headers._values[last] += " " + line.Trim();
            }
            else if (colon > 0)
            {
                last = headers._values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()) ? line[..colon].Trim() : null;
            }
        }
    }
}
