namespace Timeline.App;

/// <summary>What the program tells its caller when it ends; the help of every verb shows this list.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>A document was rejected, a query had errors, or two stores that should be equal are not.</summary>
    public const int Rejected = 1;

    public const int Usage = 2;

    /// <summary>The store or the environment is broken: not readable, locked, not ours, a port taken.</summary>
    public const int Broken = 3;

    /// <summary>Stopped by Ctrl+C or SIGTERM before the end, as shells count it.</summary>
    public const int Interrupted = 130;
}
