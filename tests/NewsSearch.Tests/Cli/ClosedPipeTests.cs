using NewsSearch.Cli;

namespace NewsSearch.Tests;

public class ClosedPipeTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Theory]
    [InlineData("search", "--all", "--format", "ids")]
    [InlineData("search", "gempa", "--json")]
    [InlineData("extract")]
    public void A_reader_who_has_enough_ends_the_program_quietly(params string[] arguments)
    {
        using var error = new StringWriter();
        var session = new Session(new ClosedPipe(), error, new MemoryStream("Gempa\nGempa di Bantul."u8.ToArray()));
        Assert.Equal(0, NewsSearchProgram.Run(["--index", sample.Folder, .. arguments], session));
        Assert.Equal("", error.ToString());
    }

    /// <summary>Refuses every byte as a pipe does whose reader has gone.</summary>
    private sealed class ClosedPipe : MemoryStream
    {
        private const int BrokenPipe = 32;

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", BrokenPipe);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", BrokenPipe);

        public override void WriteByte(byte value) => throw new IOException("Broken pipe", BrokenPipe);
    }
}
