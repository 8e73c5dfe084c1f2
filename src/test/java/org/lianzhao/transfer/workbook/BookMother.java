package org.lianzhao.transfer.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, the sound and the malicious ones. */
public final class BookMother {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder links = new StringBuilder();
    private String settings = "";

    /** A workbook with one sheet of texts, each in its cell. */
    public static BookMother withRows(List<List<String>> rows) {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            rows.get(row)
                    .forEach(cell -> data.append("<c t=\"inlineStr\"><is><t>")
                            .append(escaped(cell))
                            .append("</t></is></c>"));
            data.append("</row>");
        }
        return new BookMother().sheet("Sheet1", data.toString());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A sheet with these rows, as XML. */
    public BookMother sheet(String name, String rows) {
        return part(name, "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows), "");
    }

    /** A sheet that people do not see. */
    BookMother hidden(String name, String rows) {
        return part(
                name,
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows),
                " state=\"hidden\"");
    }

    /** A sheet whose whole part is this text. */
    BookMother part(String name, String xml, String attributes) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>".formatted(name, number, number, attributes));
        link("worksheet", "rId" + number, "worksheets/sheet%d.xml".formatted(number));
        return raw("xl/worksheets/sheet%d.xml".formatted(number), xml.getBytes(UTF_8));
    }

    BookMother sharedTexts(String items) {
        link("sharedStrings", "rIdTexts", "/xl/sharedStrings.xml");
        return raw(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items).getBytes(UTF_8));
    }

    BookMother styles(String content) {
        link("styles", "rIdStyles", "styles.xml");
        return raw(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\">%s</styleSheet>"
                        .formatted(MAIN, content)
                        .getBytes(UTF_8));
    }

    BookMother from1904() {
        settings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    BookMother raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private void link(String kind, String id, String target) {
        links.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, LINKS, kind, target));
    }

    /** The file. */
    public byte[] bytes() {
        raw(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, LINKS, settings, String.join("", sheets))
                        .getBytes(UTF_8));
        raw(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>%s</Relationships>".formatted(links).getBytes(UTF_8));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    Path file(Path directory) throws IOException {
        return Files.write(Files.createTempFile(directory, "book", ".xlsx"), bytes());
    }
}
