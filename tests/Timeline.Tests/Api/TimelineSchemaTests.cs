using Timeline.Api;

namespace Timeline.Tests.Api;

public class TimelineSchemaTests
{
    [Fact]
    public void Schema_and_resolvers_agree() => TimelineSchema.Build();
}
