package org.lianzhao.chainfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that somebody has filled in, for tests. */
final class Book {
    private static final List<String> SEGMENTS = List.of("代码", "名称", "类型", "阶段", "所属组代码", "行业代码", "关键词", "重要性");

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    Book chain(String... cells) {
        return row("产业链", List.of("项目", "内容", "说明"), cells);
    }

    /** 代码, 名称, 类型, 阶段, 所属组代码, 行业代码, 关键词, 重要性. */
    Book segment(String... cells) {
        return row("环节", SEGMENTS, cells);
    }

    Book link(String from, String relation, String to) {
        return row("链接", List.of("起点代码", "关系", "终点代码"), from, relation, to);
    }

    Book row(String sheet, List<String> titles, String... cells) {
        sheets.computeIfAbsent(sheet, unused -> new ArrayList<>(List.of(titles)))
                .add(Arrays.asList(cells));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(bytes, "test", "1.0");
            sheets.forEach((name, rows) -> fill(book.newWorksheet(name), rows));
            book.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (cell.startsWith("ƒ")) {
                    sheet.formula(row, column, cell.substring(1));
                } else if (!cell.isEmpty()) {
                    sheet.inlineString(row, column, cell);
                }
            }
        }
    }
}
