package org.lianzhao.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Somebody takes a list out of the system. Told before the first row leaves and again at the end, so that an export of
 * which nobody knows the end has its line, too.
 */
public record ListExported(What what, Subject subject, Map<String, @Nullable Object> after) implements Change {

    /** How far it is. */
    public enum What {
        /** The first row is about to leave. */
        STARTED("export-started"),
        /** The file is whole. */
        FINISHED("export-finished"),
        /** The file is not whole: the reader went away, or something failed. */
        BROKEN_OFF("export-broken-off");

        private final String code;

        What(String code) {
            this.code = code;
        }
    }

    static ListExported started(ExportOrder<?> order, String list) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("exported", order.kind());
        after.put("fileFormat", order.format().name());
        after.put("columns", order.columns().stream().map(ExportColumn::name).toList());
        after.put(
                "filters",
                order.conditions().stream().map(ExportCondition::audited).collect(Collectors.toList()));
        after.put("personalData", order.personal().name());
        return new ListExported(What.STARTED, subject(order, list), after);
    }

    static ListExported ended(What what, ExportOrder<?> order, String list, long rows) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("exported", order.kind());
        after.put("rows", rows);
        after.put("personalData", order.personal().name());
        return new ListExported(what, subject(order, list), after);
    }

    private static Subject subject(ExportOrder<?> order, String list) {
        return new Subject("export", order.id(), list);
    }

    @Override
    public String name() {
        return what.code;
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
