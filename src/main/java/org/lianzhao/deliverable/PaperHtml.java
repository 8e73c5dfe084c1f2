package org.lianzhao.deliverable;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.deliverable.PaperSection.ColumnKind;
import org.lianzhao.deliverable.PaperSection.PaperColumn;

/** A paper as a page that is set for print. Everything that people wrote is escaped, in the one place where it is added. */
final class PaperHtml {
    private static final int HUNDRED = 100;

    private final StringBuilder page = new StringBuilder();
    private final UnaryOperator<String> drawable;

    /** @param drawable the text in letters that can be drawn */
    PaperHtml(UnaryOperator<String> drawable) {
        this.drawable = drawable;
    }

    String of(Deliverable paper, PaperFacts facts) {
        page.append("<html><head><title>");
        text(paper.title());
        page.append("</title><style>").append(PaperStyle.CSS).append("</style></head><body>");
        element("div", "head", facts.line(paper));
        element("h1", "", paper.chain() + " " + paper.title());
        paper.sections().forEach(section -> table(section, facts));
        page.append("<div class=\"notes\">");
        paper.notes().forEach(note -> element("p", "", note));
        return page.append("</div></body></html>").toString();
    }

    private void table(PaperSection section, PaperFacts facts) {
        element("h2", "", facts.rows(section));
        if (section.rows().isEmpty()) {
            return;
        }
        page.append("<table><colgroup>");
        List<Integer> widths = ColumnWidths.of(section);
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        widths.forEach(width -> page.append("<col style=\"width:")
                .append((double) HUNDRED * width / whole)
                .append("%\"/>"));
        page.append("</colgroup><thead><tr>");
        section.columns().forEach(column -> element("th", side(column), column.title()));
        page.append("</tr></thead><tbody>");
        section.rows().forEach(row -> row(section.columns(), row));
        page.append("</tbody></table>");
    }

    private void row(List<PaperColumn> columns, List<PaperCell> row) {
        page.append("<tr>");
        for (int at = 0; at < row.size(); at++) {
            cell(columns.get(at), row.get(at));
        }
        page.append("</tr>");
    }

    private void cell(PaperColumn column, PaperCell cell) {
        page.append("<td class=\"")
                .append(cell.known() ? side(column) : "unknown")
                .append("\">");
        if (cell.status() != null) {
            page.append(glyph(cell.status())).append(' ');
        }
        text(written(cell));
        if (column.kind() == ColumnKind.SHARE && cell.number() != null) {
            page.append("<div class=\"bar\" style=\"width:")
                    .append(cell.number().toPlainString())
                    .append("%\"></div>");
        }
        page.append("</td>");
    }

    /** A cell in words, as it is printed. */
    static String written(PaperCell cell) {
        if (cell.number() != null) {
            return PaperStyle.grouped(cell.number());
        }
        return cell.day() != null ? cell.day().toString() : cell.text() == null ? "" : cell.text();
    }

    private void element(String name, String kind, String words) {
        page.append('<').append(name).append(" class=\"").append(kind).append("\">");
        text(words);
        page.append("</").append(name).append('>');
    }

    private void text(String words) {
        page.append(escaped(drawable.apply(words)));
    }

    /** Words as they may stand in a page, between tags and in values. */
    static String escaped(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '"' -> plain.append("&quot;");
                case '\'' -> plain.append("&#39;");
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }

    private static String side(PaperColumn column) {
        return column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.SHARE ? "number" : "";
    }

    // solid exists, hollow is missing: the word says it, the shape repeats it
    private static char glyph(CoverageStatus status) {
        return switch (status) {
            case STRONG -> '●';
            case WEAK -> '◐';
            case MISSING -> '○';
            case UNKNOWN -> '？';
        };
    }
}
