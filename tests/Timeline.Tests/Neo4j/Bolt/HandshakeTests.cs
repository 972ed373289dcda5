using Timeline.Storage;
using static Timeline.Tests.Neo4j.Bolt.Asking;
using static Timeline.Tests.Neo4j.Bolt.ScriptedPeer;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class HandshakeTests
{
    [Fact]
    public async Task Client_proposes_a_manifest_and_three_ranges()
    {
        byte[] proposal = [];
        await using var server = ScriptedServer.Start(async peer => proposal = await peer.ProposalAsync());
        await using var transport = server.Connect();
        await ComplaintAsync(() => transport.NumbersAsync());
        Assert.Equal("6060B017" + "000001FF" + "00080805" + "00000404" + "00000000", Convert.ToHexString(proposal));
    }

    [Theory]
    [InlineData("01 00080805 00", "0000080500", "5.8 of 5.0 to 5.8")]
    [InlineData("03 00000006 00020805 00000404 01", "0000080500", "5.8 though 6.0 is offered, and no capability")]
    [InlineData("01 00050505 00", "0000040500", "5.4, because 5.5 was never released")]
    [InlineData("01 00020404 8100", "0000040400", "4.4, behind a capability of two bytes")]
    public async Task Client_chooses_from_a_manifest(string manifest, string choice, string meaning)
    {
        var chosen = new byte[5];
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync([0, 0, 1, 0xFF, .. Convert.FromHexString(manifest.Replace(" ", "", StringComparison.Ordinal))]);
            await peer.RawAsync(chosen);
        });
        await using var transport = server.Connect();
        await ComplaintAsync(() => transport.NumbersAsync());
        Assert.True(choice == Convert.ToHexString(chosen), $"{Convert.ToHexString(chosen)} was chosen; expected {meaning}.");
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    public async Task Log_in_is_part_of_hello_before_5_1(byte major, byte minor)
    {
        byte[] hello = [];
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.AgreeAsync(major, minor);
            hello = await peer.ExpectAsync(Hello);
            await peer.SuccessAsync(("server", "Neo4j/4.4.0"));
            await peer.AnswerAsync(1);
            await peer.HungUpAsync();
        });
        await using (var transport = server.Connect())
            Assert.Equal([1L], await transport.NumbersAsync());
        Assert.Contains("'scheme','basic','principal','reader','credentials','secret-word'", TextOf(hello), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_without_a_version_that_we_speak_is_told_as_such()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync(0, 0, 0, 0);
        });
        await using var transport = server.Connect();
        Assert.Equal(
            $"{server.Address} speaks no version of Bolt that Timeline does (5.0 to 5.8 and 4.4); expected Neo4j 5.26 or a later one.",
            await ComplaintAsync(() => transport.NumbersAsync()));
    }

    [Fact]
    public async Task Web_server_is_told_as_such()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync([.. "HTTP/1.1 400 Bad Request\r\n\r\n"u8]);
        });
        await using var transport = server.Connect();
        Assert.Contains("answers HTTP, not Bolt", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_else_is_told_with_what_it_said()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync([.. "SSH-2.0\r\n"u8]);
        });
        await using var transport = server.Connect();
        Assert.Contains("it began with \"SSH-\"", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_that_speaks_only_TLS_is_told_as_such()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync(0x15, 3, 3, 0, 2, 2, 0x32);
        });
        await using var transport = server.Connect();
        Assert.Contains("wants an encrypted connection", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_without_TLS_is_told_as_such_when_TLS_is_asked()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync([.. "HTTP/1.1 400 Bad Request\r\n\r\n"u8]);
        });
        await using var transport = server.Connect(_ => server.Options("bolt+s"));
        var complaint = await ComplaintAsync(() => transport.NumbersAsync());
        Assert.Contains("TLS", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_told_as_such()
    {
        var server = ScriptedServer.Start();
        var address = server.Address;
        await server.DisposeAsync();
        await using var transport = server.Connect(options => options with { Uri = options.Uri with { Address = address } });
        Assert.Contains($"No server answers at {address}", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_that_never_answers_is_given_up()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect(options => options with { ConnectTimeout = TimeSpan.FromMilliseconds(200) });
        Assert.Contains("let no connection come about within 0.2 s", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_that_never_lets_in_is_given_up()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.AgreeAsync();
            await peer.HungUpAsync(Hello, Logon);
        });
        await using var transport = server.Connect(options => options with { ConnectTimeout = TimeSpan.FromMilliseconds(200) });
        Assert.Contains("let no connection come about within 0.2 s", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "the user or the password is wrong")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "the password was wrong too often")]
    [InlineData("Neo.ClientError.Security.Forbidden", "It failed.")]
    public async Task Refused_log_in_is_one_sentence_without_the_password(string code, string sentence)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.AgreeAsync();
            await peer.ExpectAsync(Hello, Logon);
            await peer.SuccessAsync();
            await peer.FailureAsync(code);
        });
        await using var transport = server.Connect();
        var refused = await Assert.ThrowsAsync<StoreException>(() => transport.NumbersAsync());
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Contains("\"reader\"", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01 FFFFFFFFFFFFFFFFFFFF")]
    [InlineData("FFFFFFFFFFFFFFFFFF01")]
    [InlineData("01 00FF0005 00")]
    [InlineData("02 00000105")]
    public async Task Damaged_manifest_is_one_sentence(string manifest)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ProposalAsync();
            await peer.SendAsync([0, 0, 1, 0xFF, .. Convert.FromHexString(manifest.Replace(" ", "", StringComparison.Ordinal))]);
        });
        await using var transport = server.Connect();
        Assert.Contains(server.Address.ToString(), await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }
}
