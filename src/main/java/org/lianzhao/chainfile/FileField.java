package org.lianzhao.chainfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a map's file. JSON has the same as members, in the layout of the maps that the program is delivered with. */
enum FileField {
    ITEM(FileSheet.CHAIN, "项目", "Item", "item", Form.TEXT),
    CONTENT(FileSheet.CHAIN, "内容", "Content", "content", Form.TEXT),
    NOTE(FileSheet.CHAIN, "说明", "Note", "note", Form.TEXT),
    /** Which firm of the register a 链主 is. */
    FIRM(FileSheet.CHAIN, "统一社会信用代码", "Credit code", "creditCode", Form.TEXT),

    CODE(FileSheet.SEGMENTS, "代码", "Code", "code", Form.TEXT),
    NAME(FileSheet.SEGMENTS, "名称", "Name", "nameZh", Form.TEXT),
    NAME_EN(FileSheet.SEGMENTS, "英文名称", "English name", "nameEn", Form.TEXT),
    SHORT_NAME(FileSheet.SEGMENTS, "简称", "Short name", "shortZh", Form.TEXT),
    KIND(FileSheet.SEGMENTS, "类型", "Kind", "kind", Form.TEXT),
    STAGE(FileSheet.SEGMENTS, "阶段", "Stage", "stage", Form.TEXT),
    PARENT(FileSheet.SEGMENTS, "所属组代码", "Group code", "parentCode", Form.TEXT),
    IMPORTANCE(FileSheet.SEGMENTS, "重要性", "Importance", "importanceWeight", Form.NUMBER),
    PRIORITY(FileSheet.SEGMENTS, "优先级", "Priority", "priority", Form.NUMBER),
    REQUIRED(FileSheet.SEGMENTS, "所需企业数", "Firms required", "requiredCount", Form.NUMBER),
    INDUSTRIES(FileSheet.SEGMENTS, "行业代码", "Industry codes", "industryCodes", Form.WORDS),
    CONFIDENCE(FileSheet.SEGMENTS, "代码把握", "Confidence in codes", "industryCodeConfidence", Form.TEXT),
    PRODUCTS(FileSheet.SEGMENTS, "典型产品", "Products", "typicalProducts", Form.WORDS),
    KEYWORDS(FileSheet.SEGMENTS, "关键词", "Keywords", "keywords", Form.WORDS),
    NEGATIVE_KEYWORDS(FileSheet.SEGMENTS, "排除词", "Negative keywords", "negativeKeywords", Form.WORDS),
    PROCESSES(FileSheet.SEGMENTS, "工艺", "Processes", "processes", Form.WORDS),
    TECHNOLOGIES(FileSheet.SEGMENTS, "技术", "Technologies", "technologies", Form.WORDS),
    SCARCE_RESOURCES(FileSheet.SEGMENTS, "稀缺要素", "Scarce resources", "scarceResources", Form.WORDS),
    /** Only told: where else a segment stands is not said by this chain's file. */
    SHARED_WITH(FileSheet.SEGMENTS, "也在其他链", "Also in chains", "sharedWith", Form.WORDS),
    /** Where a segment stands among its neighbours: no column, the order of the rows says it. */
    ORDER(FileSheet.SEGMENTS, "顺序", "Order", "", Form.TEXT),

    FROM(FileSheet.LINKS, "起点代码", "From code", "from", Form.TEXT),
    FROM_NAME(FileSheet.LINKS, "起点名称", "From name", "fromName", Form.TEXT),
    RELATION(FileSheet.LINKS, "关系", "Relation", "relation", Form.TEXT),
    TO(FileSheet.LINKS, "终点代码", "To code", "to", Form.TEXT),
    TO_NAME(FileSheet.LINKS, "终点名称", "To name", "toName", Form.TEXT);

    /** What a cell holds. */
    enum Form {
        TEXT,
        NUMBER,
        /** Any number of words. */
        WORDS
    }

    private final FileSheet sheet;
    private final String title;
    private final String titleEn;
    private final String member;
    private final Form form;

    FileField(FileSheet sheet, String title, String titleEn, String member, Form form) {
        this.sheet = sheet;
        this.title = title;
        this.titleEn = titleEn;
        this.member = member;
        this.form = form;
    }

    private static final Map<FileSheet, List<FileField>> ON = Arrays.stream(values())
            .filter(field -> field != ORDER)
            .collect(Collectors.groupingBy(field -> field.sheet));

    /** The columns of a sheet, from left to right. */
    static List<FileField> on(FileSheet sheet) {
        return ON.getOrDefault(sheet, List.of());
    }

    /** The column that is called so in JSON. */
    static @Nullable FileField member(FileSheet sheet, String name) {
        for (FileField field : on(sheet)) {
            if (field.member.equals(name)) {
                return field;
            }
        }
        return null;
    }

    /** The column under this title, in either language or by its name in JSON; blanks, a star and case do not matter. */
    static Optional<FileField> called(FileSheet sheet, String written) {
        String plain = written.replaceAll("[\\s*＊]+", "");
        return on(sheet).stream()
                .filter(field -> Stream.of(field.title, field.titleEn, field.member)
                        .anyMatch(own -> own.replace(" ", "").equalsIgnoreCase(plain)))
                .findFirst();
    }

    String title() {
        return title;
    }

    String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? titleEn : title;
    }

    String member() {
        return member;
    }

    Form form() {
        return form;
    }
}
