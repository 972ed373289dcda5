namespace Timeline.GraphQL.Execution;

/// <summary>
/// What the cells of a column belong to: a field of a level's rows, the items of a list, or the root. Errors climb
/// along it and paths are read off it; neither costs anything where there is no error.
/// </summary>
internal interface ICellOwner
{
    /// <summary>Number of path segments of whatever lands here.</summary>
    int LandingDepth { get; }

    /// <summary>A cell at <paramref name="index"/> may not be null but is: what holds it becomes null (section 6.4.4).</summary>
    void Nullify(int index);

    /// <summary>Appends the path of the cell at <paramref name="index"/>.</summary>
    void Describe(int index, ResponsePath path);
}
