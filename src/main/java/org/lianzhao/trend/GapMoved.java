package org.lianzhao.trend;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.ClaimSettled;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * A project closed a gap by producing, or does so no longer; or what is said by hand and verified does. Told of the segment;
 * the lead is named by its key.
 */
public record GapMoved(String name, Subject subject, Map<String, @Nullable Object> after) implements Change {

    static GapMoved closed(SegmentName segment, GapClosing closing) {
        return of("gap-closed", segment, closing);
    }

    static GapMoved reopened(SegmentName segment, GapClosing closing) {
        return of("gap-reopened", segment, closing);
    }

    /** What somebody says by hand of the firm was verified, or is not any longer. */
    static GapMoved byClaim(SegmentName segment, ClaimSettled claim) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("segment", segment.code());
        after.put("firm", claim.firm());
        return new GapMoved(
                claim.verified() ? "gap-closed" : "gap-reopened",
                new Subject("segment", segment.id(), segment.name()),
                after);
    }

    private static GapMoved of(String name, SegmentName segment, GapClosing closing) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("segment", segment.code());
        after.put("leadId", closing.getLeadId());
        after.put("producingSince", closing.getProducingSince());
        return new GapMoved(name, new Subject("segment", segment.id(), segment.name()), after);
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }
}
