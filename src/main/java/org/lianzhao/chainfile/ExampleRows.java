package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small map that shows how a file is filled in: camellia oil (油茶), of which the region grows much. */
final class ExampleRows {
    private ExampleRows() {}

    static FileRows rows() {
        List<FileRow> segments = new ArrayList<>();
        add(segments, "TS-10", "油茶原料", "Camellia raw material", "GROUP", "UPSTREAM", null);
        leaf(
                add(segments, "TS-1010", "油茶籽初加工", "Camellia seed processing", "MATERIAL", "UPSTREAM", "TS-10"),
                List.of("C1331"),
                List.of("脱壳茶籽", "烘干茶籽"),
                List.of("油茶籽", "茶籽烘干"));
        add(segments, "TS-20", "茶油精深加工", "Camellia oil refining", "GROUP", "MIDSTREAM", null);
        FileRow oil = leaf(
                add(segments, "TS-2010", "精炼茶油", "Refined camellia oil", "PRODUCT", "MIDSTREAM", "TS-20"),
                List.of("C1331"),
                List.of("压榨山茶油", "小包装茶油"),
                List.of("茶油", "山茶油"));
        oil.values().put(FileField.NEGATIVE_KEYWORDS, List.of("茶油批发"));
        oil.values().put(FileField.PROCESSES, List.of("低温压榨", "物理精炼"));
        oil.values().put(FileField.TECHNOLOGIES, List.of("适度精炼技术", "茶皂素提取技术（卡脖子）"));
        oil.values().put(FileField.SCARCE_RESOURCES, List.of("用水指标"));
        oil.values().put(FileField.REQUIRED, List.of("2"));
        List<FileRow> chain = new ArrayList<>();
        ItemRow.add(chain, ChainItem.CODE, "TS", null);
        ItemRow.add(chain, ChainItem.NAME, "油茶精深加工（示例）", null);
        ItemRow.add(chain, ChainItem.NAME_EN, "Camellia oil (example)", null);
        ItemRow.add(chain, ChainItem.DESCRIPTION, "请把示例内容改成自己的产业链。", null);
        ItemRow.add(chain, ChainItem.PARK, "", null);
        ItemRow.add(chain, ChainItem.LEADER, "", "职务写在说明里");
        ItemRow.add(chain, ChainItem.ANCHOR, "", null);
        ItemRow.add(chain, ChainItem.OFFICE, "", null);
        ItemRow.add(chain, ChainItem.EXPERT, "", null);
        FileRow link = FileRow.of(
                FileSheet.LINKS,
                1,
                Map.of(
                        FileField.FROM, List.of("TS-1010"),
                        FileField.FROM_NAME, List.of("油茶籽初加工"),
                        FileField.RELATION, List.of("SUPPLIES"),
                        FileField.TO, List.of("TS-2010"),
                        FileField.TO_NAME, List.of("精炼茶油")));
        return new FileRows(FileFormat.XLSX, EnumSet.allOf(FileSheet.class), chain, segments, List.of(link));
    }

    private static FileRow add(
            List<FileRow> rows,
            String code,
            String name,
            String nameEn,
            String kind,
            String stage,
            @Nullable String group) {
        Map<FileField, List<String>> values = new EnumMap<>(FileField.class);
        values.put(FileField.CODE, List.of(code));
        values.put(FileField.NAME, List.of(name));
        values.put(FileField.NAME_EN, List.of(nameEn));
        values.put(FileField.KIND, List.of(kind));
        values.put(FileField.STAGE, List.of(stage));
        values.put(FileField.PARENT, group == null ? List.of() : List.of(group));
        values.put(FileField.CONFIDENCE, List.of("MEDIUM"));
        FileRow row = FileRow.of(FileSheet.SEGMENTS, rows.size() + 1, values);
        rows.add(row);
        return row;
    }

    private static FileRow leaf(FileRow row, List<String> industries, List<String> products, List<String> keywords) {
        row.values().put(FileField.IMPORTANCE, List.of("2"));
        row.values().put(FileField.PRIORITY, List.of("3"));
        row.values().put(FileField.INDUSTRIES, industries);
        row.values().put(FileField.PRODUCTS, products);
        row.values().put(FileField.KEYWORDS, keywords);
        return row;
    }
}
