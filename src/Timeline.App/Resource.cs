namespace Timeline.App;

/// <summary>Texts that are part of the program's own file.</summary>
public static class Resource
{
    public static string Text(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The program has no resource \"{name}\".", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
