using System.CommandLine;

namespace Timeline.App.Commands;

/// <summary><c>timeline schema</c>: prints the contract.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var verb = new Verb("schema", "Print the GraphQL schema in SDL, for code generators and for reading.",
            ("schema > schema.graphql", "keep the schema in a file"));
        verb.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(SchemaText.All);
            return ExitCode.Done;
        });
        return verb;
    }
}
