using Timeline.GraphQL.Binding;
using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL;

/// <summary>
/// Collects the C# behind a schema. Nothing is checked here: <see cref="Schema.Build"/> compares everything bound with
/// everything the SDL defines and tells all differences at once.
/// </summary>
public sealed class SchemaBindings
{
    internal SchemaBindings()
    {
    }

    internal List<EnumBinding> Enums { get; } = [];

    internal List<ScalarBinding> Scalars { get; } = [];

    internal List<InputBinding> Inputs { get; } = [];

    internal List<ObjectBinding> Types { get; } = [];

    internal List<ObjectBinding> Queries { get; } = [];

    internal List<ObjectBinding> Mutations { get; } = [];

    internal List<ObjectBinding> Subscriptions { get; } = [];

    internal HashSet<string> Abstracts { get; } = [];

    /// <summary>
    /// How many items are counted for lists of which the SDL does not say how long they are, neither by
    /// <c>@listSize</c> on the list nor by <c>sizedFields</c> above it. Null, the default, refuses such a schema: the
    /// cost of a request could not be told.
    /// </summary>
    public int? AssumedListSize { get; set; }

    /// <summary>
    /// Binds an enum: <c>THIRD_PLACE_MEETING</c> is <c>ThirdPlaceMeeting</c>, and every value must exist on both sides.
    /// </summary>
    public void Enum<T>(string name)
        where T : struct, Enum => Enums.Add(new EnumBinding<T>(name));

    /// <summary>Binds a custom scalar whose values are strings in requests and responses (section 3.5).</summary>
    /// <param name="name">Name in the SDL.</param>
    /// <param name="parse">Reads the text of a literal or variable; never throws.</param>
    /// <param name="format">Writes a value; what it throws becomes an error of the field.</param>
    public void Scalar<T>(string name, Func<string, ScalarResult<T>> parse, Func<T, string> format)
        where T : notnull => Scalars.Add(new ScalarBinding<T>(name, parse, format));

    /// <summary>
    /// Binds an input object to a CLR value. The reader may throw <see cref="GraphQLException"/> for values that the
    /// SDL cannot forbid.
    /// </summary>
    public void Input<T>(string name, Func<InputReader, T> read)
        where T : notnull => Inputs.Add(new InputBinding<T>(name, read));

    /// <summary>
    /// Binds an object type to the one CLR type of its rows. May be called several times for a type, each binding some
    /// of its fields.
    /// </summary>
    public void Type<T>(string name, Action<TypeBinding<T>> bind)
        where T : class => Collect(Types, name, bind);

    /// <summary>Binds fields of the query root type. May be called several times.</summary>
    public void Query(Action<TypeBinding<RootValue>> bind) => Collect(Queries, "Query", bind);

    /// <summary>Binds fields of the mutation root type. May be called several times.</summary>
    public void Mutation(Action<TypeBinding<RootValue>> bind) => Collect(Mutations, "Mutation", bind);

    /// <summary>Binds fields of the subscription root type. May be called several times.</summary>
    public void Subscription(Action<SubscriptionBinding> bind)
    {
        var type = new SubscriptionBinding();
        bind(type);
        Subscriptions.Add(new ObjectBinding("Subscription", typeof(SourceEvent), type.Fields));
    }

    /// <summary>
    /// Says that rows of this interface or union are told apart by their CLR type; its possible types must therefore be
    /// bound to different ones.
    /// </summary>
    public void Abstract(string name) => Abstracts.Add(name);

    private static void Collect<T>(List<ObjectBinding> bindings, string name, Action<TypeBinding<T>> bind)
        where T : class
    {
        var type = new TypeBinding<T>();
        bind(type);
        bindings.Add(new ObjectBinding(name, typeof(T), type.Fields));
    }
}
