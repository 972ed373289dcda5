namespace Timeline.GraphQL.Execution;

/// <summary>What a cell of a column holds.</summary>
internal enum CellState : byte
{
    /// <summary>Its value, which may itself be null.</summary>
    Value,

    /// <summary>Null, where the CLR type of the column cannot say so.</summary>
    Null,

    /// <summary>Null because of an error.</summary>
    Failed,
}
