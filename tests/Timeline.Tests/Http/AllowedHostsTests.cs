using Microsoft.AspNetCore.Http;
using Timeline.App.Http;

namespace Timeline.Tests.Http;

public class AllowedHostsTests
{
    [Fact]
    public async Task A_request_that_names_no_host_is_refused_from_the_first_one_on()
    {
        var isPassed = false;
        var check = new HostCheck(
            _ =>
            {
                isPassed = true;
                return Task.CompletedTask;
            },
            new AllowedHosts("auto", ["http://localhost:5080"]));
        var context = new DefaultHttpContext();

        await check.InvokeAsync(context);

        Assert.Equal((StatusCodes.Status421MisdirectedRequest, false), (context.Response.StatusCode, isPassed));
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("timeline.localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("192.168.1.7", false)]
    [InlineData("", false)]
    public void Loopback_server_answers_only_to_names_of_this_machine(string host, bool allowed) =>
        Assert.Equal(allowed, new AllowedHosts("auto", ["http://localhost:5080", "http://127.0.0.1:0"]).Allows(host));

    [Theory]
    [InlineData("http://0.0.0.0:8080")]
    [InlineData("http://+:8080")]
    [InlineData("http://timeline.example:80")]
    public void Server_that_others_can_reach_answers_to_any_name(string address) =>
        Assert.True(new AllowedHosts("auto", ["http://localhost:5080", address]).Allows("timeline.example"));

    [Fact]
    public void Names_given_are_the_only_ones()
    {
        var hosts = new AllowedHosts("timeline.example, Other.example", ["http://localhost:5080"]);
        Assert.True(hosts.Allows("other.example"));
        Assert.False(hosts.Allows("localhost"));
        Assert.True(new AllowedHosts("any", ["http://localhost:5080"]).Allows("evil.example"));
    }
}
