using Timeline.GraphQL.Validation.Merging;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Fields that share a response name can share the response (section 5.3.2).</summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : Rule
{
    public override void End()
    {
        if (context.IsFull)
            return;
        var check = new MergeCheck(context);
        check.Run();
        foreach (var tree in ConflictTree.Plant(check.Conflicts))
            context.Report(tree.Message, tree.Locations);
        if (check.IsExhausted)
            context.Report("Document is too complex: its fragments repeat more fields than can be compared.", context.Document.Location);
    }
}
