namespace Timeline.GraphQL.Binding;

/// <summary>Fields bound for an object type by one call; several calls add up.</summary>
internal sealed record ObjectBinding(string Name, Type RowType, IReadOnlyList<FieldBinding> Fields);
