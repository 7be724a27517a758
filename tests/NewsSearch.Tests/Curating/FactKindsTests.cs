using NewsSearch.Curating;

namespace NewsSearch.Tests;

public sealed class FactKindsTests
{
    [Fact]
    public void The_list_written_out_has_every_kind() => Assert.Equal(Enum.GetValues<FactKind>(), FactKinds.All);
}
