using Timeline.GraphQL.Binding;

namespace Timeline.GraphQL;

/// <summary>Collects from which sources the fields of the subscription root type take their events (section 6.2.3).</summary>
public sealed class SubscriptionBinding
{
    internal SubscriptionBinding()
    {
    }

    internal List<FieldBinding> Fields { get; } = [];

    /// <summary>
    /// A field whose value is, for each response, one event of a source. Every event is executed like a request of its
    /// own: what is selected below the field is resolved anew, with loaders that have loaded nothing yet.
    /// </summary>
    /// <typeparam name="TEvent">CLR type of an event, which must suit the field's type in the SDL.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="open">
    /// Opens the source. What it throws becomes the only answer, without a stream: a <see cref="GraphQLException"/> as it
    /// is, everything else masked. What the source throws once it is open ends the stream with a last response that says
    /// so. The source is asked for its next event when the client has taken the one before, by one caller at a time, and
    /// it is cancelled and disposed when the client leaves, whatever it is doing then.
    /// </param>
    public void Stream<TEvent>(string name, Func<SourceRequest, ValueTask<IAsyncEnumerable<TEvent>>> open) =>
        Fields.Add(new StreamBinding<TEvent>(name, open));
}
