namespace NewsSearch.Tests;

public class FacetsCommandTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Theory]
    [InlineData("person:2", 2)]
    [InlineData("tokoh:2", 2)]
    [InlineData("person:0", 0)]
    [InlineData("person:2 --take 3", 3)]
    [InlineData("person --take 3", 3)]
    public void The_number_behind_the_name_tells_how_many_values_unless_an_option_does(string arguments, int values) =>
        Assert.Equal(values, sample.Run(["facets", .. arguments.Split(' '), "--json"]).Json.GetProperty("values").GetArrayLength());
}
