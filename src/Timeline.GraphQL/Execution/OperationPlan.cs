using Timeline.GraphQL.Cost;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>An operation, compiled: it depends on the document and the schema only, and serves every request for it.</summary>
internal sealed record OperationPlan(OperationNode Operation, SelectionPlan Root, Conditions Conditions, CostPlan Cost);
