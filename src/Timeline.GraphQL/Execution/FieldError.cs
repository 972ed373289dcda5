namespace Timeline.GraphQL.Execution;

/// <summary>An error at a cell; its path is worked out when the response is complete.</summary>
internal readonly record struct FieldError(Column Column, int Index, GraphQLError Error);
