namespace Timeline.App.Http.Exports;

/// <summary>Why there is no file.</summary>
internal static class ExportProblem
{
    public static HttpProblem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Use GET.");

    public static HttpProblem CrossSite { get; } = new(StatusCodes.Status403Forbidden, "CROSS_SITE_REQUEST",
        "Another site's page sent this request; an export is there for links, programs, and the pages of sites that the setting cors-origins names.");

    public static HttpProblem Busy(int atOnce) => new(StatusCodes.Status503ServiceUnavailable, "LIMIT_CONCURRENCY",
        $"{atOnce} exports are being written, which is as many as there may be at once; try again in a few seconds.");

    public static HttpProblem TooMany(int count, int most) => new(StatusCodes.Status400BadRequest, "LIMIT_EXPORT",
        $"The export would have {count} events, and a file has at most {most}; narrow it with from and to or another parameter.");
}
