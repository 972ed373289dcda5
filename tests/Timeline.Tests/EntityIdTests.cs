using Timeline.Actors;
using Timeline.Places;

namespace Timeline.Tests;

public class EntityIdTests
{
    [Theory]
    [InlineData("person:mark-milley")]
    [InlineData("org:g7")]
    [InlineData("group:3-israelis.2023")]
    public void Well_formed_ids_are_read(string text)
    {
        Assert.True(EntityId.TryParse(text, out ActorId id));
        Assert.Equal(text, id.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mark-milley")]
    [InlineData("person:")]
    [InlineData("person:Mark")]
    [InlineData("person:mark--milley")]
    [InlineData("person:-mark")]
    [InlineData("person:mark-")]
    [InlineData("person:mark milley")]
    [InlineData("person:mürk")]
    [InlineData("place:kirya")]
    public void Others_are_refused(string? text) => Assert.False(EntityId.TryParse<ActorId>(text, out _));

    [Fact]
    public void Too_long_an_id_is_refused() =>
        Assert.False(EntityId.TryParse<PlaceId>("place:" + new string('a', EntityId.MaxLength), out _));

    [Fact]
    public void Expectation_names_every_prefix() =>
        Assert.Equal("person:some-name, org:some-name or group:some-name", EntityId.Expected<ActorId>());
}
