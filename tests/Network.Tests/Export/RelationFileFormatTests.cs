using Network.Export;
using Network.Files;
using Network.Model;

namespace Network.Tests.Export;

public sealed class RelationFileFormatTests
{
    [Fact]
    public void The_relation_file_is_read_back_with_all_evidence()
    {
        ExportInput village = ExportSample.Village();
        ReadResult read = RelationFileReader.Read(MemoryTarget.Of(RelationFileFormat.Instance, village).Bytes, "a.json");
        Assert.NotNull(read.Graph);
        Assert.Equal(village.Graph.Actors.Select(actor => (actor.Id, actor.Name, actor.Kind)), read.Graph.Actors.Select(actor => (actor.Id, actor.Name, actor.Kind)));
        Assert.Equal(village.Graph.Relations.Select(Facts), read.Graph.Relations.Select(Facts));

        static string Facts(Relation relation) =>
            $"{relation} {relation.Id} {relation.Weight} {relation.Date} {relation.Modality} {relation.Negated} {relation.IsContested} {relation.Evidence.Count}";
    }
}
