namespace Timeline.Ingest.Formats;

/// <summary>One document of a stream as a format read it.</summary>
/// <param name="Content">The document's text, exactly as written.</param>
/// <param name="Document">What it holds; absent where nothing of it could be read. What was complained about is left out.</param>
/// <param name="Complaints">What is wrong with its shape, in the order of the places.</param>
/// <param name="Omitted">How many complaints more there were.</param>
public sealed record DocumentReading(string Content, ArticleDocument? Document, ValueList<Complaint> Complaints, int Omitted);
