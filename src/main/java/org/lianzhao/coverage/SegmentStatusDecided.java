package org.lianzhao.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;

/** Somebody decided how well a segment is covered. */
public record SegmentStatusDecided(
        Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) implements Change {

    static SegmentStatusDecided of(Subject subject, @Nullable StatusView before, StatusView after) {
        return new SegmentStatusDecided(subject, before == null ? Map.of() : fields(before), fields(after));
    }

    @Override
    public String name() {
        return "segment-status-decided";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    private static Map<String, @Nullable Object> fields(StatusView view) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("status", view.status().name());
        fields.put("action", view.action() == null ? null : view.action().name());
        fields.put("basis", view.basis().name());
        fields.put("reason", view.reason());
        fields.put("holdsUntil", view.until());
        fields.put("evidence", view.evidence());
        NamedDocument document = view.document();
        fields.put("evidenceDocument", document == null ? null : PersonalData.masked(document.name()));
        fields.put("evidenceDocumentId", document == null ? null : document.id());
        return fields;
    }
}
