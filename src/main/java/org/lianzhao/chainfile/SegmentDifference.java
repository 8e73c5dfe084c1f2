package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentPlace;

/** Compares a segment with itself, column by column. */
final class SegmentDifference {
    private final SegmentContent before;
    private final SegmentContent after;
    private final List<FileField> changed = new ArrayList<>();

    private SegmentDifference(SegmentContent before, SegmentContent after) {
        this.before = before;
        this.after = after;
    }

    static List<FileField> of(SegmentContent before, SegmentPlace stood, SegmentContent after, SegmentPlace stands) {
        SegmentDifference difference = new SegmentDifference(before, after);
        difference.contents();
        difference.places(stood, stands);
        return List.copyOf(difference.changed);
    }

    private void contents() {
        compare(FileField.NAME, SegmentContent::name);
        compare(FileField.NAME_EN, SegmentContent::nameEn);
        compare(FileField.SHORT_NAME, SegmentContent::shortName);
        compare(FileField.KIND, SegmentContent::kind);
        compare(FileField.IMPORTANCE, SegmentContent::importance);
        compare(FileField.PRIORITY, SegmentContent::priority);
        compare(FileField.REQUIRED, SegmentContent::required);
        compare(FileField.INDUSTRIES, SegmentContent::industries);
        compare(FileField.CONFIDENCE, SegmentContent::industryConfidence);
        compare(FileField.PRODUCTS, SegmentContent::products);
        compare(FileField.KEYWORDS, SegmentContent::keywords);
        compare(FileField.NEGATIVE_KEYWORDS, SegmentContent::negativeKeywords);
        compare(FileField.PROCESSES, SegmentContent::processes);
        compare(FileField.TECHNOLOGIES, SegmentContent::technologies);
        compare(FileField.SCARCE_RESOURCES, SegmentContent::scarceResources);
    }

    private void compare(FileField field, Function<SegmentContent, @Nullable Object> value) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            changed.add(field);
        }
    }

    // a segment that only goes along with its group has not moved
    private void places(SegmentPlace stood, SegmentPlace stands) {
        if (!Objects.equals(stood.groupId(), stands.groupId())) {
            changed.add(FileField.PARENT);
        } else if (stands.groupId() == null && stood.stage() != stands.stage()) {
            changed.add(FileField.STAGE);
        } else if (stood.position() != stands.position()) {
            changed.add(FileField.ORDER);
        }
    }
}
