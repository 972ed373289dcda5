namespace Timeline.App.Ide;

/// <summary>A file of the IDE.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="IsHashed">Whether its name has a hash of what is in it, so that it never changes.</param>
public sealed record IdeFile(string Path, string ContentType, bool IsHashed)
{
    private readonly string _tag = $"\"{new FileInfo(Path).Length:x}-{File.GetLastWriteTimeUtc(Path).Ticks:x}\"";

    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = IsHashed ? "public, max-age=31536000, immutable" : "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(_tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = ContentType;
        if (HttpMethods.IsGet(context.Request.Method))
            await response.SendFileAsync(Path, context.RequestAborted);
    }
}
