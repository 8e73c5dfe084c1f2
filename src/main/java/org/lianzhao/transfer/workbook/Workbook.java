package org.lianzhao.transfer.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * A workbook (.xlsx). A reader of our own: those that can be had take it from the file how wide a row is, how long a
 * text and how many formulas depend on each other, so that a small file can fill the memory or take hours.
 */
public final class Workbook implements AutoCloseable {
    private static final int MOST_SHEETS = 100;
    private static final int MOST_LINKS = 10_000;
    private static final String HOME = "xl/";

    private final ZipParts parts;
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable CellTexts texts;

    /** A sheet: what people call it, and where it is in the file. */
    private record Sheet(String name, String link, boolean hidden) {}

    /** Opens a workbook. @throws Invalid when the file is none */
    public Workbook(Path file) throws IOException {
        parts = new ZipParts(file);
        try {
            InputStream book =
                    parts.part(HOME + "workbook.xml").orElseThrow(() -> new Invalid("file", "import-workbook-none"));
            readLinks(parts.part(HOME + "_rels/workbook.xml.rels").orElseThrow(Unusable::broken));
            readSheets(book);
        } catch (IOException | RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    private void readLinks(InputStream part) throws IOException {
        try (PartXml xml = new PartXml(part)) {
            while (xml.next() && links.size() < MOST_LINKS) {
                if (xml.starts("Relationship")) {
                    String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
                    String path = target.startsWith("/") ? target.substring(1) : HOME + target;
                    links.put(Objects.requireNonNullElse(xml.attribute("Id"), ""), path);
                    kinds.put(
                            Objects.requireNonNullElse(xml.attribute("Type"), "")
                                    .replaceAll(".*/", ""),
                            path);
                }
            }
        }
    }

    private void readSheets(InputStream part) throws IOException {
        try (PartXml xml = new PartXml(part)) {
            while (xml.next() && sheets.size() < MOST_SHEETS) {
                if (xml.starts("workbookPr")) {
                    String days = Objects.requireNonNullElse(xml.attribute("date1904"), "0");
                    from1904 = days.equals("1") || days.equals("true");
                } else if (xml.starts("sheet")) {
                    sheets.add(new Sheet(
                            Objects.requireNonNullElse(xml.attribute("name"), ""),
                            Objects.requireNonNullElse(xml.attribute("id"), ""),
                            xml.attribute("state") != null && !"visible".equals(xml.attribute("state"))));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Unusable.broken();
        }
    }

    /** The names of the sheets that people see; of all of them where none is shown. */
    public List<String> sheets() {
        boolean allHidden = sheets.stream().allMatch(Sheet::hidden);
        return sheets.stream()
                .filter(sheet -> allHidden || !sheet.hidden())
                .map(Sheet::name)
                .toList();
    }

    /** Begins to read a sheet. */
    public SheetRows rows(String name) throws IOException {
        String path = sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .map(sheet -> links.get(sheet.link()))
                .orElseThrow(Unusable::broken);
        return new SheetRows(new PartXml(parts.part(path).orElseThrow(Unusable::broken)), texts());
    }

    private CellTexts texts() throws IOException {
        if (texts == null) {
            InputStream shared = linked("sharedStrings");
            InputStream styles = linked("styles");
            texts = new CellTexts(
                    shared == null ? new SharedTexts() : new SharedTexts(shared),
                    styles == null ? new DayStyles() : new DayStyles(styles),
                    from1904);
        }
        return texts;
    }

    private @Nullable InputStream linked(String kind) throws IOException {
        String path = kinds.get(kind);
        return path == null ? null : parts.part(path).orElse(null);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
