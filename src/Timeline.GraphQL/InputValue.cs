namespace Timeline.GraphQL;

/// <summary>Hands a coerced input value over as the CLR type that a resolver asks for.</summary>
internal static class InputValue
{
    public static T As<T>(string name, object? value) => value switch
    {
        T typed => typed,
        // A type whose default is null was asked for, so null is one of its values.
        null when default(T) is null => default!,
        null => throw new InvalidOperationException($"\"{name}\" is null or absent, and {typeof(T).Name} has no null."),
        _ => throw new InvalidOperationException($"\"{name}\" is a {value.GetType().Name}, not a {typeof(T).Name}."),
    };
}
