namespace Timeline.App.Http;

/// <summary>Which version of GraphQL over HTTP the statuses of answers follow.</summary>
public enum StatusCodeStyle
{
    /// <summary>What the published audits test: 400 for every request error, 200 for all of them in <c>application/json</c>.</summary>
    Audit,

    /// <summary>The draft of 2026: 422 for what can be read and not be done, 294 for data beside errors, the same in both media types.</summary>
    Watershed2026,
}
