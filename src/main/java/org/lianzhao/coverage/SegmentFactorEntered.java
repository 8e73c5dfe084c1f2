package org.lianzhao.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody entered how much a segment is needed here or how feasible it is, or took that back. */
public record SegmentFactorEntered(
        Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) implements Change {

    static SegmentFactorEntered of(Subject subject, @Nullable FactorView before, FactorView after) {
        return new SegmentFactorEntered(subject, before == null ? Map.of() : fields(before), fields(after));
    }

    @Override
    public String name() {
        return "segment-factor-entered";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    static Map<String, @Nullable Object> fields(FactorView view) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("factor", view.name().name());
        fields.put("factorValue", view.value() == null ? null : view.value().toPlainString());
        fields.put("demandAmount", view.amount() == null ? null : view.amount().toPlainString() + " " + view.unit());
        fields.put("source", view.source());
        if (view.goneTo() == null) {
            fields.put("reason", view.reason());
        } else {
            fields.put("goneTo", view.goneTo());
        }
        if (view.movedFrom() != null) {
            fields.put("movedFrom", view.movedFrom());
        }
        return fields;
    }
}
