namespace Timeline.GraphQL.Execution;

/// <summary>Resolves a field of the schema for all rows of a level at once.</summary>
internal abstract class FieldResolver
{
    /// <summary>Fills the field's column, now, or by the end of the next wave.</summary>
    public abstract void Resolve(FieldRun run);
}
