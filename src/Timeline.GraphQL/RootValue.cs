namespace Timeline.GraphQL;

/// <summary>
/// The one parent of the root fields of an operation (section 6.2). What a request brings along, such as its store
/// and clock, is in <see cref="GraphQLRequest.State"/>.
/// </summary>
public sealed class RootValue
{
    /// <summary>The only one; what a field gives that leads back to the query root.</summary>
    public static RootValue Instance { get; } = new();

    private RootValue()
    {
    }
}
