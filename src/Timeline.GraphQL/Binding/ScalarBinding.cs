using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Binding;

/// <summary>A custom scalar and its CLR type.</summary>
internal abstract class ScalarBinding(string name, Type clrType)
{
    public string Name => name;

    public Type ClrType => clrType;

    public abstract ScalarOutcome Parse(string text);
}

/// <summary>A custom scalar and its CLR type.</summary>
internal sealed class ScalarBinding<T>(string name, Func<string, ScalarResult<T>> parse, Func<T, string> format)
    : ScalarBinding(name, typeof(T))
    where T : notnull
{
    public Func<T, string> Format => format;

    public override ScalarOutcome Parse(string text)
    {
        try
        {
            return parse(text).TryGet(out var value, out var problem) ? new ScalarOutcome(value, null) : new ScalarOutcome(null, problem);
        }
        catch (Exception)
        {
            // Parsers judge input and should not throw; one that does must not let a client's text end the request.
            return new ScalarOutcome(null, "The text cannot be read.");
        }
    }
}
