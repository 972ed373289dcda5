using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>No argument is given twice (section 5.4.2).</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : Rule
{
    public override void Arguments(ImmutableArray<ArgumentNode> nodes)
    {
        if (nodes.Length < 2)
            return;
        foreach (var same in nodes.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            context.Report($"There can be only one argument named \"{same.Key}\".",
                [.. same.Select(argument => argument.Name.Location)]);
        }
    }
}
