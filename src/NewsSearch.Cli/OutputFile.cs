using System.Text;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary>Files that the user names, beside those of an index.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <exception cref="NewsSearchException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.CannotWrite, new Bilingual(
                $"cannot write '{path}': name a file in a folder that is there and yours",
                $"'{path}' tidak dapat ditulis: sebutkan berkas dalam folder yang ada dan milik Anda"), failure);
        }
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="NewsSearchException">It cannot be read.</exception>
    public static FileStream OpenToRead(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"cannot read '{path}': check its name and who owns it",
                $"'{path}' tidak dapat dibaca: periksa nama dan pemiliknya"), failure);
        }
    }
}
