package org.lianzhao.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;

/** Somebody did something about a target of a segment, or something new came to be known of one that was rejected. */
public record TargetChanged(
        String name,
        UUID segmentId,
        Subject subject,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after)
        implements Change {

    static TargetChanged returned(SegmentFacts segment, UUID firm, String name) {
        return new TargetChanged(
                "target-returned",
                segment.id(),
                new Subject("company", firm, name),
                of(segment.code(), Map.of("targetState", WorkState.REJECTED)),
                of(segment.code(), Map.of("targetState", WorkState.OPEN)));
    }

    /** Two segments are one now that both had work about this firm: the one stands, and the other is told here. */
    static TargetChanged joined(
            UUID segment,
            CompanyRef firm,
            String ofLeft,
            Map<String, @Nullable Object> left,
            String ofKept,
            Map<String, @Nullable Object> kept) {
        return new TargetChanged(
                "target-joined",
                segment,
                new Subject("company", firm.id(), firm.name()),
                of(ofLeft, left),
                of(ofKept, kept));
    }

    static TargetChanged worked(String event, UUID segment, String code, UUID firm, String name, FieldChanges changed) {
        return new TargetChanged(
                event,
                segment,
                new Subject("company", firm, name),
                of(code, changed.before()),
                of(code, changed.after()));
    }

    private static Map<String, @Nullable Object> of(String segment, Map<String, ? extends @Nullable Object> said) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("segment", segment);
        told.putAll(said);
        return told;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
