using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api.Paging;

/// <summary>Binds the two object types of a connection: <c>EventConnection</c> and <c>EventEdge</c>.</summary>
internal static class ConnectionBindings
{
    /// <summary>Binds a list whose rows the store hands over whole.</summary>
    /// <param name="bind">The bindings.</param>
    /// <param name="noun">What the types are called before <c>Connection</c> and <c>Edge</c>.</param>
    /// <param name="hasCertainCount">Whether the list is under conditions that an item may meet only possibly.</param>
    public static void Connection<T>(this SchemaBindings bind, string noun, bool hasCertainCount = false) where T : class
    {
        BindPage<T>(bind, noun, hasCertainCount);
        bind.Type<Connection<T>>(noun + "Connection", type => type.Field("nodes", page => page.Nodes));
        bind.Type<Edge<T>>(noun + "Edge", type => type.Field("node", edge => edge.Node));
    }

    /// <summary>Binds a list of names, whose things are loaded by id when they are selected.</summary>
    public static void Directory<TId, TRow>(this SchemaBindings bind, string noun, Loader<TId, TRow> loader)
        where TId : struct, IEntityId<TId>
        where TRow : class
    {
        BindPage<Named<TId>>(bind, noun, hasCertainCount: false);
        bind.Type<Connection<Named<TId>>>(noun + "Connection", type =>
            type.LoadMany("nodes", page => [.. page.Nodes.Select(entry => entry.Id)], loader));
        bind.Type<Edge<Named<TId>>>(noun + "Edge", type => type.Load("node", edge => edge.Node.Id, loader));
    }

    private static void BindPage<T>(SchemaBindings bind, string noun, bool hasCertainCount) where T : class
    {
        bind.Type<Connection<T>>(noun + "Connection", type =>
        {
            type.Field("edges", page => page.Edges);
            type.Field("pageInfo", PageInfo.Of);
            type.Field("totalCount", page => page.TotalCount);
            if (hasCertainCount)
            {
                type.Field("certainCount", page => page.CertainCount);
            }
        });
        bind.Type<Edge<T>>(noun + "Edge", type => type.Field("cursor", edge => edge.Cursor));
    }
}

/// <summary>An entry of a directory with its id typed.</summary>
internal sealed record Named<TId>(TId Id, DirectoryEntry Entry) where TId : struct, IEntityId<TId>;
