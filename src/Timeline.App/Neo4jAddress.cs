using Timeline.App.Configuration;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Storage;

namespace Timeline.App;

/// <summary>What the options say of a store in Neo4j: its server, its dataset, and who asks.</summary>
public static class Neo4jAddress
{
    /// <summary>A transport to the server; it connects when it is first used.</summary>
    /// <exception cref="StoreException">The address is not one of a Neo4j server, or the password's file cannot be read.</exception>
    public static BoltTransport Connect(TimelineOptions options)
    {
        var password = PasswordOf(options);
        return new BoltTransport(new BoltOptions
        {
            Uri = BoltUri.Parse(options.Store),
            User = password is null ? null : options.Neo4jUser,
            Password = password,
        });
    }

    /// <summary>How the store is opened: the dataset that the address names, or the usual one.</summary>
    public static Neo4jStoreOptions Options(TimelineOptions options) =>
        Neo4jStoreOptions.Default with { Dataset = BoltUri.Parse(options.Store).Dataset ?? Neo4jStoreOptions.UsualDataset };

    /// <summary>Server, database and dataset as one text: equal for names of the same store, by whatever scheme.</summary>
    public static string IdentityOf(TimelineOptions options)
    {
        var uri = BoltUri.Parse(options.Store);
        return $"{uri.Address}/{uri.Database}?{Options(options).Dataset}";
    }

    private static string? PasswordOf(TimelineOptions options)
    {
        if (options.Neo4jPasswordFile == TimelineOptions.None)
            return options.Neo4jPassword == TimelineOptions.None ? null : options.Neo4jPassword;
        try
        {
            return File.ReadAllText(options.Neo4jPasswordFile).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The file of the Neo4j password, {options.Neo4jPasswordFile}, cannot be read: {e.Message}", e);
        }
    }
}
