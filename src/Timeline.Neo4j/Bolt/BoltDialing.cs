using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Neo4j.Bolt;

/// <summary>From an address to a connection that is logged in: TCP, TLS, the handshake, HELLO and LOGON.</summary>
internal static class BoltDialing
{
    /// <exception cref="BoltException">Whatever keeps the connection from being used, in one sentence.</exception>
    /// <exception cref="CypherException">The server refuses the log-in for another reason than who asks.</exception>
    public static async Task<BoltConnection> OpenAsync(BoltOptions options, BoltAddress address, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.ConnectTimeout);
        Stream? stream = null;
        try
        {
            stream = await ConnectAsync(address, patience.Token);
            if (options.Uri.Tls != BoltTls.None)
                stream = await EncryptAsync(stream, options.Uri.Tls, address, patience.Token);
            var version = await HandshakeAsync(stream, address, patience.Token);
            return await LogInAsync(stream, version, options, address, patience.Token);
        }
        catch (Exception e)
        {
            stream?.Dispose();
            cancellation.ThrowIfCancellationRequested();
            // While it is logged in the channel watches the same time, and may be the first to say so.
            if (patience.IsCancellationRequested || e is BoltException { Fault: BoltFault.Silent })
                throw new BoltException(BoltFault.Unreachable, $"{address} let no connection come about within {options.ConnectTimeout.TotalSeconds:0.#} s.", e);
            throw;
        }
    }

    private static async Task<Stream> ConnectAsync(BoltAddress address, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new BoltException(BoltFault.Unreachable, $"No server answers at {address} ({e.SocketErrorCode}); expected Neo4j's Bolt port.", e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<Stream> EncryptAsync(Stream plain, BoltTls tls, BoltAddress address, CancellationToken cancellation)
    {
        var problems = SslPolicyErrors.None;
        var encrypted = new SslStream(plain);
        try
        {
            await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = address.Host,
                // +ssc asks for exactly this: encrypted, without knowing to whom.
                RemoteCertificateValidationCallback = (_, _, _, found) => tls == BoltTls.AnyCertificate || (problems = found) == SslPolicyErrors.None,
            }, cancellation);
            return encrypted;
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            await encrypted.DisposeAsync();
            throw new BoltException(BoltFault.Refused, problems == SslPolicyErrors.None
                ? $"{address} does not speak TLS ({e.Message.TrimEnd('.')}); a server without it is written with bolt:// or neo4j://."
                : $"The certificate of {address} cannot be verified ({problems}); a self-signed one needs +ssc instead of +s.", e);
        }
    }

    private static async Task<BoltVersion> HandshakeAsync(Stream stream, BoltAddress address, CancellationToken cancellation)
    {
        try
        {
            return await Handshake.AgreeAsync(stream, address, cancellation);
        }
        catch (IOException e)
        {
            throw new BoltException(BoltFault.Unreachable,
                $"{address} closed the connection instead of agreeing on a version of Bolt; expected Neo4j's Bolt port, with +s in the address where it wants TLS.", e);
        }
    }

    private static async Task<BoltConnection> LogInAsync(
        Stream stream, BoltVersion version, BoltOptions options, BoltAddress address, CancellationToken cancellation)
    {
        var channel = new BoltChannel(stream, address) { ReadTimeout = options.ConnectTimeout };
        try
        {
            // There is nothing yet that a RESET could end: who waits no longer hangs up.
            using var hangUp = cancellation.UnsafeRegister(static channel => (channel as BoltChannel)?.Break(), channel);
            var silence = await channel.ExchangeAsync((version, options), static async (channel, asked) =>
            {
                Requests.WriteHello(channel.Out, asked.version, asked.options);
                channel.Send();
                var silence = await channel.ReadAsync(null, Answers.LongestSilence);
                if (asked.version.HasLogon)
                    await channel.ReadAsync(null, Answers.Nothing);
                return silence;
            }, CancellationToken.None);
            channel.ReadTimeout = silence ?? options.ReadTimeout;
            return new BoltConnection(channel, address, options.Time);
        }
        catch (Exception e)
        {
            channel.Dispose();
            if (e is CypherException refused && refused.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal))
                throw new BoltException(BoltFault.Refused, Refusal(refused, options, address), e);
            throw;
        }
    }

    private static string Refusal(CypherException refused, BoltOptions options, BoltAddress address) => refused.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" when options.User is null =>
            $"{address} asks who connects; expected a user and a password.",
        "Neo.ClientError.Security.Unauthorized" =>
            $"{address} does not let \"{options.User}\" in: the user or the password is wrong.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{address} lets \"{options.User}\" in no more for a while: the password was wrong too often.",
        _ => $"{address} does not let \"{options.User}\" in: {refused.Message}",
    };
}
