package org.lianzhao.chainfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;

/** Puts a segment into a row of a file. */
final class SegmentRow {
    private SegmentRow() {}

    static FileRow of(
            int number, PlacedSegment segment, SegmentContent content, @Nullable String group, List<String> others) {
        Map<FileField, List<String>> values = new EnumMap<>(FileField.class);
        put(values, FileField.CODE, segment.code());
        put(values, FileField.NAME, content.name());
        put(values, FileField.NAME_EN, content.nameEn());
        put(values, FileField.SHORT_NAME, content.shortName());
        put(values, FileField.KIND, content.kind().name());
        put(values, FileField.STAGE, segment.stage().name());
        put(values, FileField.PARENT, group);
        put(values, FileField.IMPORTANCE, content.importance());
        put(values, FileField.PRIORITY, content.priority());
        put(values, FileField.REQUIRED, content.required());
        values.put(FileField.INDUSTRIES, content.industries());
        put(values, FileField.CONFIDENCE, content.industryConfidence().name());
        values.put(FileField.PRODUCTS, content.products());
        values.put(FileField.KEYWORDS, content.keywords());
        values.put(FileField.NEGATIVE_KEYWORDS, content.negativeKeywords());
        values.put(FileField.PROCESSES, content.processes());
        values.put(
                FileField.TECHNOLOGIES,
                content.technologies().stream().map(WordCell::of).toList());
        values.put(FileField.SCARCE_RESOURCES, content.scarceResources());
        values.put(FileField.SHARED_WITH, others);
        return FileRow.of(FileSheet.SEGMENTS, number, values);
    }

    private static void put(Map<FileField, List<String>> values, FileField field, @Nullable Object value) {
        values.put(field, value == null ? List.of() : List.of(value.toString()));
    }
}
