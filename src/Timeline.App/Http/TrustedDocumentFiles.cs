using System.Text.Json;
using System.Text.Unicode;

namespace Timeline.App.Http;

/// <summary>
/// Reads the trusted documents once, at the start: a folder of <c>*.graphql</c> files, each under the hash of its bytes,
/// or a JSON object of ids and texts as build tools write it.
/// </summary>
public static class TrustedDocumentFiles
{
    /// <summary>The value of the setting that means: there are none.</summary>
    public const string None = "none";

    /// <exception cref="UsageException">There is no such file or folder, or it does not hold documents.</exception>
    public static TrustedDocuments Read(string path)
    {
        if (path == None)
            return TrustedDocuments.None;
        var documents = Directory.Exists(path) ? OfFolder(path) : OfManifest(path);
        return documents.Count > 0 ? new(documents) : throw Wrong(path, "it holds no document; expected *.graphql files, or a JSON object of ids and texts");
    }

    private static Dictionary<string, TrustedDocument> OfFolder(string path)
    {
        var documents = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
        foreach (var file in DocumentFiles.Below(path).Where(file => file.EndsWith(".graphql", StringComparison.Ordinal)))
        {
            var text = File.ReadAllBytes(file);
            if (!Utf8.IsValid(text))
                throw Wrong(file, "it is not UTF-8");
            documents[TrustedDocuments.IdOf(text)] = new(text, file);
        }
        return documents;
    }

    private static Dictionary<string, TrustedDocument> OfManifest(string path)
    {
        if (!File.Exists(path))
            throw Wrong(path, "there is no such file or folder");
        var documents = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
        foreach (var (id, value) in ReadObject(path))
        {
            if (value.ValueKind != JsonValueKind.String)
                throw Wrong(path, $"the value of \"{id}\" is not the text of a document");
            var text = System.Text.Encoding.UTF8.GetBytes(value.GetString()!);
            // A wrong hash would let an id say one thing and mean another.
            if (id.StartsWith(TrustedDocuments.HashPrefix, StringComparison.Ordinal) && id != TrustedDocuments.IdOf(text))
                throw Wrong(path, $"\"{id}\" is not the hash of its text, which is {TrustedDocuments.IdOf(text)}");
            documents[id] = new(text, $"{path}: \"{id}\"");
        }
        return documents;
    }

    private static Dictionary<string, JsonElement> ReadObject(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(file) ?? [];
        }
        catch (JsonException problem)
        {
            throw Wrong(path, $"line {problem.LineNumber + 1} is not a JSON object of ids and texts");
        }
    }

    private static UsageException Wrong(string path, string problem) => new($"--trusted-documents: {path}: {problem}.");
}
