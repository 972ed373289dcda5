using Timeline.GraphQL.Binding;
using Timeline.GraphQL.Cost;
using Timeline.GraphQL.Introspection;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL;

/// <summary>A type system and the C# behind it, complete and checked; immutable.</summary>
public sealed class Schema
{
    private Schema(TypeSystem types) => Types = types;

    internal TypeSystem Types { get; }

    /// <summary>Reads the SDL and joins it with the bindings.</summary>
    /// <param name="sources">The SDL, read as one document.</param>
    /// <param name="bind">Binds every object field, enum, input object, custom scalar and abstract type.</param>
    /// <exception cref="SchemaException">The SDL is invalid, or it and the bindings differ; tells every difference at once.</exception>
    public static Schema Build(IReadOnlyList<SchemaSource> sources, Action<SchemaBindings> bind)
    {
        var types = SchemaBuilder.Build(sources);
        var bindings = new SchemaBindings();
        IntrospectionBindings.AddTo(bindings, types);
        bind(bindings);
        var problems = new SchemaBinder(types, bindings).Bind();
        problems = [.. problems, .. new CostHints(types, bindings.AssumedListSize).Read()];
        if (problems.Count > 0)
            throw new SchemaException([.. problems.OrderBy(problem => Place(sources, problem))]);
        var defaults = TypeSystemValidator.ValidateDefaults(types);
        if (!defaults.IsEmpty)
            throw new SchemaException([.. defaults.Select(problem => problem.ToSchemaProblem())]);
        IntrospectionBindings.BindMetaFields(types);
        return new Schema(types);
    }

    /// <summary>
    /// The schema as SDL, in the order of the sources, extensions merged into what they extend; without what is built in.
    /// Reading it again gives the same schema.
    /// </summary>
    public string ToSdl() => SdlPrinter.Print(Types);

    // In the order of the sources; what has no place comes last.
    private static (int, int, int) Place(IReadOnlyList<SchemaSource> sources, SchemaProblem problem) => problem.Location is { } location
        ? (sources.TakeWhile(source => source.Name != problem.Source).Count(), location.Line, location.Column)
        : (int.MaxValue, 0, 0);
}
