using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>A type has every field of its interfaces, with fitting types and arguments (IsValidImplementation, section 3.6).</summary>
internal static class InterfaceImplementations
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var type in system.Types.OfType<CompositeType>())
        {
            foreach (var parent in type.Interfaces.Where(parent => !ReferenceEquals(parent, type)))
            {
                foreach (var expected in parent.Fields)
                {
                    if (type.Fields.TryFind(expected.Name, out var field))
                        Check(system, field, expected, problems);
                    else
                        problems.Report($"Interface field {expected} expected but {type} does not provide it.", At(expected.Node), At(type.Node));
                }
            }
        }
    }

    private static void Check(TypeSystem system, FieldDefinition field, FieldDefinition expected, Problems problems)
    {
        if (!system.IsSubtype(field.Type, expected.Type))
        {
            problems.Report($"Interface field {expected} expects type {expected.Type} but {field} is type {field.Type}.",
                At(expected.Node?.Type), At(field.Node?.Type));
        }
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            problems.Report($"Interface field {expected} is not deprecated, so implementation field {field} must not be deprecated.",
                At(expected.Node), At(field.Node));
        }
        CheckArguments(field, expected, problems);
    }

    private static void CheckArguments(FieldDefinition field, FieldDefinition expected, Problems problems)
    {
        foreach (var argument in expected.Arguments)
        {
            if (!field.Arguments.TryFind(argument.Name, out var given))
            {
                problems.Report($"Interface field argument {argument} expected but {field} does not provide it.",
                    At(argument.Node), At(field.Node));
            }
            else if (!SchemaType.AreSame(argument.Type, given.Type))
            {
                problems.Report($"Interface field argument {argument} expects type {argument.Type} but {given} is type {given.Type}.",
                    At(argument.Node?.Type), At(given.Node?.Type));
            }
        }
        foreach (var more in field.Arguments.Where(argument => argument.IsRequired && !expected.Arguments.Contains(argument.Name)))
        {
            problems.Report(
                $"Argument \"{more}\" must not be required type \"{more.Type}\" if not provided by the Interface field \"{expected}\".",
                At(more.Node), At(expected.Node));
        }
    }

    private static Location At(Node? node) => node?.Location ?? default;
}
