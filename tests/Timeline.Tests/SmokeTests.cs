namespace Timeline.Tests;

public class SmokeTests
{
    [Fact]
    public void House_stands() => Assert.True(true);
}
