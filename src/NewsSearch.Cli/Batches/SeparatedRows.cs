using System.Text;

namespace NewsSearch.Cli.Batches;

/// <summary>Rows of separated values, as RFC 4180 has them; a cell in quotes may hold line feeds.</summary>
internal static class SeparatedRows
{
    /// <summary>The rows with the line that each begins on, from 1; empty ones left out.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(TextReader from, char separator)
    {
        var (line, first) = (1, 1);
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var isQuoted = false;
        while (from.Read() is >= 0 and var read)
        {
            var c = (char)read;
            if (c == '\n') line++;
            if (isQuoted)
            {
                if (c != '"') cell.Append(c);
                else if (from.Peek() == '"') cell.Append((char)from.Read());
                else isQuoted = false;
            }
            else if (c == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c == separator)
            {
                Next();
            }
            else if (c == '\n')
            {
                Next();
                if (cells.Exists(text => text.Length > 0)) yield return (first, cells);
                (cells, first) = ([], line);
            }
            else if (c != '\r' && !(c == '\uFEFF' && line == 1 && cells.Count == 0))
            {
                cell.Append(c);
            }
        }
        Next();
        if (cells.Exists(text => text.Length > 0)) yield return (first, cells);

        void Next()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
