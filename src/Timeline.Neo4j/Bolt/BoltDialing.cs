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
            var channel = new BoltChannel(stream, address) { ReadTimeout = options.ConnectTimeout };
            await LogInAsync(channel, version, options, address, patience.Token);
            return new BoltConnection(channel, address, options.Time);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            stream?.Dispose();
            throw new BoltException(BoltFault.Unreachable, $"{address} let no connection come about within {options.ConnectTimeout.TotalSeconds:0.#} s.", e);
        }
        catch
        {
            stream?.Dispose();
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
        var options = new SslClientAuthenticationOptions { TargetHost = address.Host };
        if (tls == BoltTls.AnyCertificate)
        {
            // +ssc asks for exactly this: encrypted, without knowing to whom.
#pragma warning disable CA5359
            options.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
#pragma warning restore CA5359
        }
        var encrypted = new SslStream(plain);
        try
        {
            await encrypted.AuthenticateAsClientAsync(options, cancellation);
            return encrypted;
        }
        catch (AuthenticationException e)
        {
            await encrypted.DisposeAsync();
            throw new BoltException(BoltFault.Refused, tls == BoltTls.Verified
                ? $"The certificate of {address} cannot be verified ({e.Message.TrimEnd('.')}); a self-signed one needs +ssc instead of +s."
                : $"{address} does not agree on TLS ({e.Message.TrimEnd('.')}).", e);
        }
        catch (IOException e)
        {
            await encrypted.DisposeAsync();
            throw new BoltException(BoltFault.Refused, $"{address} does not speak TLS; a server without it is written with bolt:// or neo4j://.", e);
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

    private static async Task LogInAsync(BoltChannel channel, BoltVersion version, BoltOptions options, BoltAddress address, CancellationToken cancellation)
    {
        try
        {
            var silence = await channel.ExchangeAsync((version, options), static async (channel, asked) =>
            {
                Requests.WriteHello(channel.Out, asked.version, asked.options);
                channel.Send();
                var silence = await channel.ReadAsync(null, Answers.LongestSilence);
                if (asked.version.HasLogon)
                    await channel.ReadAsync(null, Answers.Nothing);
                return silence;
            }, cancellation);
            channel.ReadTimeout = silence ?? options.ReadTimeout;
        }
        catch (CypherException e) when (e.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal))
        {
            throw new BoltException(BoltFault.Refused, Refusal(e, options, address), e);
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
