using System.Runtime.ExceptionServices;

namespace NewsSearch.Cli;

/// <summary>What the process writes its answers to, or its complaints: who began it may have closed it, or its disk may be full.</summary>
internal sealed class StandardStream : Stream
{
    private readonly Stream _inner;
    private readonly Action<Exception> _failed;

    private StandardStream(Stream inner, Action<Exception> failed) => (_inner, _failed) = (inner, failed);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>For answers: a failure is told as one of the output, but for a pipe that was closed, which is told as it is.</summary>
    public static StandardStream ForAnswers(Stream inner) => new(inner, failure =>
    {
        if (IsClosedPipe(failure)) ExceptionDispatchInfo.Throw(failure);
        throw new NewsSearchException(Problem.CannotWrite, new Language.Bilingual(
            $"the answer cannot be written: {failure.Message.TrimEnd('.')}: make room there, or write elsewhere",
            $"jawaban tidak dapat ditulis: {failure.Message.TrimEnd('.')}: kosongkan tempat di sana, atau tulis ke tempat lain"), failure);
    });

    /// <summary>For complaints: where nobody can hear them, the exit code says enough.</summary>
    public static StandardStream ForComplaints(Stream inner) => new(inner, _ => { });

    /// <summary>Whether whoever read us has enough: EPIPE of Linux and macOS, ERROR_NO_DATA and ERROR_BROKEN_PIPE of Windows.</summary>
    public static bool IsClosedPipe(Exception failure) => failure is IOException && (failure.HResult & 0xFFFF) is 32 or 109 or 232;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _failed(failure);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            _inner.Flush();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _failed(failure);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
