using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Network.Extraction.Tests.Documents;

/// <summary>Makes small PDFs.</summary>
internal static class PdfSamples
{
    /// <summary>Pages of lines, each with its place from the page's left and top, in points.</summary>
    public static byte[] Of(params (string Text, double Left, double Top)[][] pages)
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach ((string Text, double Left, double Top)[] lines in pages)
        {
            PdfPageBuilder page = builder.AddPage(PageSize.A4);
            foreach ((string text, double left, double top) in lines) page.AddText(text, 11, new PdfPoint(left, page.PageSize.Height - top), font);
        }

        return builder.Build();
    }

    /// <summary>One page with a picture and no text.</summary>
    public static byte[] Picture()
    {
        PdfDocumentBuilder builder = new();
        PdfPageBuilder page = builder.AddPage(PageSize.A4);
        byte[] png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        page.AddPng(png, new PdfRectangle(10, 10, 500, 700));
        return builder.Build();
    }

    /// <summary>A file that says it is encrypted with a password that nobody knows.</summary>
    public static byte[] Encrypted()
    {
        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> offsets = [];
        string secret = new('A', 32);
        foreach (string part in new[]
        {
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
            $"<< /Filter /Standard /V 1 /R 2 /O ({secret}) /U ({secret}) /P -4 >>",
        })
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{offsets.Count} 0 obj\n{part}\nendobj\n");
        }

        int table = pdf.Length;
        pdf.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets) pdf.Append($"{offset:0000000000} 00000 n \n");
        pdf.Append($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
