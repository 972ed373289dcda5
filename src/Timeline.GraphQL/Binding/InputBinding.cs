namespace Timeline.GraphQL.Binding;

/// <summary>An input object type and the CLR value it becomes.</summary>
internal abstract class InputBinding(string name, Type clrType)
{
    public string Name => name;

    public Type ClrType => clrType;

    public abstract object Read(InputReader reader);
}

/// <summary>An input object type and the CLR value it becomes.</summary>
internal sealed class InputBinding<T>(string name, Func<InputReader, T> read) : InputBinding(name, typeof(T))
    where T : notnull
{
    public override object Read(InputReader reader) => read(reader);
}
