using System.Collections.Immutable;
using System.Text;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Types;

/// <summary>Builds the type system of several SDL sources, read as one document (section 3).</summary>
internal static class SchemaBuilder
{
    /// <summary>
    /// The type system of the sources. Throws <see cref="SchemaException"/> with every problem: of syntax first;
    /// then of definitions among each other; then of the types they make.
    /// </summary>
    public static TypeSystem Build(IEnumerable<SchemaSource> sources)
    {
        var definitions = Parse(sources);
        Refuse(SdlValidator.Validate(definitions));
        var system = TypeLinker.Link(definitions);
        Refuse(TypeSystemValidator.Validate(system));
        return system;
    }

    private static ImmutableArray<DefinitionNode> Parse(IEnumerable<SchemaSource> sources)
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        var problems = ImmutableArray.CreateBuilder<SchemaProblem>();
        foreach (var source in sources)
        {
            var options = new ParserOptions { MaxTokens = int.MaxValue, SourceName = source.Name };
            var outcome = Parser.Parse(Encoding.UTF8.GetBytes(source.Text), options);
            if (outcome.Error is { } error)
                problems.Add(new SchemaProblem(error.Message, source.Name, error.Locations[0]));
            else
                definitions.AddRange(outcome.Document?.Definitions ?? []);
        }
        foreach (var executable in definitions.OfType<ExecutableNode>())
        {
            var (place, source) = (executable.Location.ToSourceLocation(), executable.Location.Source);
            problems.Add(new SchemaProblem("Operations and fragments are not part of a schema.", source, place));
        }
        return problems.Count > 0 ? throw new SchemaException(problems.DrainToImmutable()) : definitions.DrainToImmutable();
    }

    private static void Refuse(ImmutableArray<Problem> problems)
    {
        if (problems.Length > 0)
            throw new SchemaException([.. problems.Select(problem => problem.ToSchemaProblem())]);
    }
}
