using Timeline.Tests.Repository;

namespace Timeline.Tests.App;

public class SchemaCommandTests
{
    [Fact]
    public async Task Schema_printed_is_the_files_of_the_contract()
    {
        var printed = (await TimelineProgram.RunAsync(AppContext.BaseDirectory, ["schema"])).Expect(0).Output;
        var files = RepositoryFiles.All("schema/graphql", "*.graphql").Select(File.ReadAllText);
        Assert.Equal(string.Join('\n', files), printed);
    }
}
