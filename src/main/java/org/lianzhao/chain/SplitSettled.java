package org.lianzhao.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody said to which part of a split segment some of what hung on it belongs. */
public record SplitSettled(Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static SplitSettled of(SegmentName from, SegmentName to, Map<SegmentUse, Long> rows) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("segment", to.code());
        after.put("movedLeads", rows.getOrDefault(SegmentUse.LEAD, 0L));
        after.put("movedCompanies", rows.getOrDefault(SegmentUse.COMPANY, 0L));
        after.put("movedTargets", rows.getOrDefault(SegmentUse.TARGET, 0L));
        after.put("movedSurveys", rows.getOrDefault(SegmentUse.SURVEY, 0L));
        after.put("movedFactors", rows.getOrDefault(SegmentUse.FACTOR, 0L));
        return new SplitSettled(new Subject("segment", from.id(), from.name()), Map.of("segment", from.code()), after);
    }

    @Override
    public String name() {
        return "split-settled";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
