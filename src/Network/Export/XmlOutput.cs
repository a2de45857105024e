using System.Text;
using System.Xml;

namespace Network.Export;

/// <summary>How all XML formats are written: UTF-8 without mark, "\n", line breaks inside values kept.</summary>
internal static class XmlOutput
{
    /// <summary>A writer on a stream that stays open.</summary>
    public static XmlWriter On(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });
}
