package org.lianzhao.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Of a segment that goes on as another a factor was left behind, for that has one of its own: somebody decides whether it
 * still holds. {@code before} is what was left, {@code after} what stands.
 */
public record SegmentFactorLeft(
        Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) implements Change {

    static SegmentFactorLeft of(Subject subject, String from, FactorView left, FactorView stands) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("segment", from);
        before.putAll(SegmentFactorEntered.fields(left));
        return new SegmentFactorLeft(subject, before, SegmentFactorEntered.fields(stands));
    }

    @Override
    public String name() {
        return "segment-factor-left";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
