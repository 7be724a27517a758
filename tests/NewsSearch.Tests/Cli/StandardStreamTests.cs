using NewsSearch.Cli;

namespace NewsSearch.Tests;

public class StandardStreamTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Theory]
    [InlineData("search", "--all", "--format", "ids")]
    [InlineData("search", "gempa", "--json")]
    [InlineData("extract")]
    public void A_reader_who_has_enough_ends_the_program_quietly(params string[] arguments)
    {
        using var error = new StringWriter();
        var session = new Session(new Refusing(BrokenPipe), error, new MemoryStream("Gempa\nGempa di Bantul."u8.ToArray()));
        Assert.Equal(0, NewsSearchProgram.Run(["--index", sample.Folder, .. arguments], session));
        Assert.Equal("", error.ToString());
    }

    [Theory]
    [InlineData("en", "newssearch: the answer cannot be written: No space left on device: make room there, or write elsewhere\n")]
    [InlineData("id", "newssearch: jawaban tidak dapat ditulis: No space left on device: kosongkan tempat di sana, atau tulis ke tempat lain\n")]
    public void An_answer_that_cannot_be_written_is_told_and_no_bug(string language, string told)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var session = new Session(StandardStream.ForAnswers(new Refusing(FullDisk)), error, new MemoryStream());
        Assert.Equal(Exit.CannotWrite, NewsSearchProgram.Run(["--index", sample.Folder, "--lang", language, "search", "gempa"], session));
        Assert.Equal(told, error.ToString());
    }

    [Fact]
    public void A_reader_who_has_enough_is_told_apart_from_a_full_disk()
    {
        using var error = new StringWriter();
        var session = new Session(StandardStream.ForAnswers(new Refusing(BrokenPipe)), error, new MemoryStream());
        Assert.Equal(Exit.Done, NewsSearchProgram.Run(["--index", sample.Folder, "search", "gempa"], session));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Where_complaints_cannot_be_written_the_exit_code_is_what_it_would_be()
    {
        using var error = new StreamWriter(StandardStream.ForComplaints(new Refusing(FullDisk))) { AutoFlush = true };
        var session = new Session(new MemoryStream(), error, new MemoryStream());
        Assert.Equal(Exit.NoIndex, NewsSearchProgram.Run(["--index", Path.Combine(sample.Folder, "nowhere"), "search", "gempa"], session));
    }

    private static IOException BrokenPipe => new("Broken pipe", 32);

    private static IOException FullDisk => new("No space left on device", 28);

    /// <summary>Refuses every byte.</summary>
    private sealed class Refusing(IOException failure) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw failure;

        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;

        public override void WriteByte(byte value) => throw failure;
    }
}
