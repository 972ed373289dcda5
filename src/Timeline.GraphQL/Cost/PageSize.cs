using System.Collections.Immutable;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Cost;

/// <summary>How many values a field of an operation gives at most: known when it is compiled, or told by variables.</summary>
internal abstract class PageSize
{
    /// <summary>A field that is no list.</summary>
    public static readonly PageSize One = new Fixed(1);

    public virtual double? Constant => null;

    public abstract double Of(InputObject variables);

    public static PageSize Compile(ListSize hint, FieldNode node)
    {
        var told = new Told(hint, node);
        var slicing = node.Arguments.Where(argument => hint.Slicing.Any(definition => definition.Name == argument.Name.Value));
        return slicing.Any(argument => ArgumentPlan.UsesVariables(argument.Value)) ? told : new Fixed(told.Of(new InputObject()));
    }

    private sealed class Fixed(double size) : PageSize
    {
        public override double? Constant => size;

        public override double Of(InputObject variables) => size;
    }

    private sealed class Told(ListSize hint, FieldNode node) : PageSize
    {
        private readonly ImmutableArray<(InputValueDefinition Definition, ValueNode? Given)> _slicing =
            [.. hint.Slicing.Select(definition => (definition, node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value))];

        public override double Of(InputObject variables)
        {
            double? size = null;
            foreach (var (definition, given) in _slicing)
                if (SizeOf(Value(definition, given, variables)) is { } told)
                    size = Math.Max(size ?? 0, told);
            return size ?? hint.Assumed ?? 0;
        }

        private static object? Value(InputValueDefinition definition, ValueNode? given, InputObject variables)
        {
            if (given is null || (given is VariableNode variable && !variables.Has(variable.Name.Value)))
                return definition.DefaultValue;
            // A value that cannot be coerced becomes an error at the field, which then has no items.
            return LiteralCoercion.TryCoerce(given, definition.Type, variables, out var value) ? value : 0;
        }

        private static double? SizeOf(object? value) => value switch
        {
            int number => number,
            object?[] list => list.Length,
            _ => null,
        };
    }
}
