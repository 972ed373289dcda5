using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>No field is given twice in an object value (section 3.10).</summary>
internal static class UniqueInputFieldNames
{
    public static void Check(SdlContext context)
    {
        foreach (var value in context.Values())
            Check(context, value);
    }

    private static void Check(SdlContext context, ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Items)
                Check(context, item);
        }
        if (value is not ObjectValueNode input)
            return;
        var seen = new Dictionary<string, NameNode>();
        foreach (var field in input.Fields)
        {
            if (!seen.TryAdd(field.Name.Value, field.Name))
            {
                context.Report($"There can be only one input field named \"{field.Name}\".",
                    seen[field.Name.Value].Location, field.Name.Location);
            }
            Check(context, field.Value);
        }
    }
}
