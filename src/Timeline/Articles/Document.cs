using NodaTime;

namespace Timeline.Articles;

/// <summary>
/// One revision of a document exactly as it was handed in. Every revision is kept, so that nothing that was ever said
/// is lost when a document is corrected.
/// </summary>
/// <param name="Id">The article's or catalogue's id.</param>
/// <param name="ContentHash">SHA-256 of <paramref name="Content"/> in lower-case hexadecimal: equal hashes are the same revision.</param>
/// <param name="Content">The document's text.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record Document(DocumentId Id, string ContentHash, string Content, Instant RecordedAt);
