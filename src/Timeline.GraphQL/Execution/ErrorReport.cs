using System.Collections.Immutable;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// Turns the errors of an execution into those of the response: in the order of the response, with paths and
/// locations, and without those below a position that an earlier one made null (section 6.4.4), as if fields had been
/// executed one after another.
/// </summary>
internal static class ErrorReport
{
    private const int MaxPlaced = 10_000;

    public static IReadOnlyList<GraphQLError> Of(OperationRun execution, GraphQLOptions options)
    {
        if (execution.Errors.Count == 0)
            return [];
        // Paths cost memory: of a flood only the first errors to arise are put in order, the rest are counted.
        var flood = Math.Max(0, execution.Errors.Count - MaxPlaced);
        // Errors of one position keep the order in which they arose.
        var placed = execution.Errors.SkipLast(flood).Select(Place).OrderBy(error => error.Path);
        var report = new List<GraphQLError>();
        var left = flood;
        Placed? killer = null;
        foreach (var error in placed)
        {
            if (killer is not null && error.Path.StartsLike(killer.Path, killer.Error.Column.LandingDepth))
                continue;
            if (execution.Propagates)
                killer = error;
            if (report.Count < options.MaxErrors)
                report.Add(Complete(error, execution));
            else
                left++;
        }
        if (left > 0)
            report.Add(TooMany(options, left));
        return report;
    }

    private static Placed Place(FieldError error)
    {
        var path = new ResponsePath();
        error.Column.Describe(error.Index, path);
        return new Placed(path, error);
    }

    private static GraphQLError Complete(Placed placed, OperationRun execution) => placed.Error.Error with
    {
        Path = placed.Path.Segments,
        // An argument's error knows its place within the field.
        Locations = placed.Error.Error.Locations.IsDefaultOrEmpty ? Locations(placed.Error.Column.Run, execution.Conditions) : placed.Error.Error.Locations,
    };

    private static ImmutableArray<SourceLocation> Locations(FieldRun run, bool[] conditions) =>
    [
        .. run.Plan.Occurrences
            .Where(occurrence => conditions[occurrence.Condition])
            .Select(occurrence => occurrence.Node)
            .Distinct()
            .Select(node => node.Location.ToSourceLocation()),
    ];

    private static GraphQLError TooMany(GraphQLOptions options, int left) => new(
        $"{left} more errors are not shown: a response shows at most {options.MaxErrors}. Ask for less{options.Or("raise", nameof(options.MaxErrors))}.",
        ErrorCodes.ErrorLimit);

    private sealed record Placed(ResponsePath Path, FieldError Error);
}
