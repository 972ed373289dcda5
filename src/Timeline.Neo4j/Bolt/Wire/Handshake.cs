using System.Text;

namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>Agrees on a version of the protocol (Bolt, "Handshake"), by the manifest where the server knows it.</summary>
internal static class Handshake
{
    /// <summary>More ranges than any server offers, and fewer than would keep the client reading for ever.</summary>
    private const ulong MostRanges = 1024;

    /// <summary>The magic, then: a manifest, 5.8 and eight below it, 4.4, nothing.</summary>
    private static readonly byte[] Proposal = [0x60, 0x60, 0xB0, 0x17, 0, 0, 1, 0xFF, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0];

    public static async Task<BoltVersion> AgreeAsync(Stream stream, BoltAddress address, CancellationToken cancellation)
    {
        await stream.WriteAsync(Proposal, cancellation);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, cancellation);
        if (answer is [0, 0, 1, 0xFF])
            return await ChooseAsync(stream, address, cancellation);
        var version = new BoltVersion(answer[3], answer[2]);
        return answer is [0, 0, _, _] && version.IsSpoken ? version : throw Refused(answer, address);
    }

    private static async Task<BoltVersion> ChooseAsync(Stream stream, BoltAddress address, CancellationToken cancellation)
    {
        var ranges = await ReadVarIntAsync(stream, cancellation);
        if (ranges > MostRanges)
            throw new BoltException(BoltFault.Refused, $"{address} offers {ranges} ranges of Bolt versions; that is not a Neo4j server.");
        BoltVersion? best = null;
        var range = new byte[4];
        for (ulong i = 0; i < ranges; i++)
        {
            await stream.ReadExactlyAsync(range, cancellation);
            best = Best(range, best);
        }
        await ReadVarIntAsync(stream, cancellation);
        if (best is not { } chosen)
            throw new BoltException(BoltFault.Refused, TooOldOrNew(address));
        // No capability is wanted: the last byte.
        await stream.WriteAsync(new byte[] { 0, 0, chosen.Minor, chosen.Major, 0 }, cancellation);
        return chosen;
    }

    private static BoltVersion? Best(byte[] range, BoltVersion? best)
    {
        for (var minor = range[2] - range[1]; minor <= range[2]; minor++)
        {
            var version = new BoltVersion(range[3], (byte)Math.Max(minor, 0));
            if (version.IsSpoken && (best is not { } other || version.CompareTo(other) > 0))
                best = version;
        }
        return best;
    }

    private static async Task<ulong> ReadVarIntAsync(Stream stream, CancellationToken cancellation)
    {
        ulong value = 0;
        var next = new byte[1];
        for (var shift = 0; shift < 64; shift += 7)
        {
            await stream.ReadExactlyAsync(next, cancellation);
            value |= (ulong)(next[0] & 0x7F) << shift;
            if (next[0] < 0x80)
                break;
        }
        return value;
    }

    private static BoltException Refused(byte[] answer, BoltAddress address) => new(BoltFault.Refused, answer switch
    {
        [0, 0, 0, 0] or [0, 0, _, >= 1 and < 16] => TooOldOrNew(address),
        [(byte)'H', (byte)'T', (byte)'T', (byte)'P'] => $"{address} answers HTTP, not Bolt; Neo4j's Bolt port is another one, usually 7687.",
        [0x15, 3, _, _] => $"{address} wants an encrypted connection; the address is written with bolt+s:// or neo4j+s:// then.",
        _ => $"{address} does not answer as a Neo4j server does (it began with \"{Printable(answer)}\"); expected its Bolt port, usually 7687.",
    });

    private static string TooOldOrNew(BoltAddress address) =>
        $"{address} speaks no version of Bolt that Timeline does ({BoltVersion.Spoken}); expected Neo4j 5.26 or a later one.";

    private static string Printable(byte[] bytes) =>
        string.Concat(Encoding.Latin1.GetString(bytes).Select(c => char.IsAscii(c) && !char.IsControl(c) ? c.ToString() : $"\\x{(int)c:X2}"));
}
