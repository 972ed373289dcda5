namespace Timeline.GraphQL.Execution;

/// <summary><c>__typename</c> (section 4.1): known without looking at a row.</summary>
internal sealed class TypeNameResolver : FieldResolver
{
    public override void Resolve(FieldRun run) => run.Complete(new ConstantColumn(run, run.Level.Plan.TypeName));
}

/// <summary>A column with the same JSON in every cell.</summary>
internal sealed class ConstantColumn(FieldRun run, byte[] json) : Column(run, run, run.Level.Depth + 1, true, run.Count, null)
{
    public override void Write(ref JsonOutput output, int index) => output.Raw(json);

    public override void Release()
    {
    }
}
