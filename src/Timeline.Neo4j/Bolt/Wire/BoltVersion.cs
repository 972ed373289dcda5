namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>A version of the protocol. 5.5 was never released.</summary>
internal readonly record struct BoltVersion(byte Major, byte Minor) : IComparable<BoltVersion>
{
    public const string Spoken = "5.0 to 5.8 and 4.4";

    public bool IsSpoken => this is { Major: 5, Minor: <= 8 and not 5 } or { Major: 4, Minor: 4 };

    /// <summary>Log-in is a message of its own (since 5.1).</summary>
    public bool HasLogon => this.CompareTo(new(5, 1)) >= 0;

    /// <summary>Notifications may be switched off (since 5.2).</summary>
    public bool HasNotificationFilter => CompareTo(new(5, 2)) >= 0;

    /// <summary>The client names itself in bolt_agent (since 5.3).</summary>
    public bool HasAgent => CompareTo(new(5, 3)) >= 0;

    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => $"{Major}.{Minor}";
}
