package org.lianzhao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The audit on its way out, with what this reader may read of it. */
@ApplicationScoped
class AuditExport implements ExportKind<AuditFilter, AuditView> {
    static final List<String> FILTERS = List.of("domain", "subjectType", "subjectId", "actor", "from", "to");

    private final AuditReading reading;
    private final Json json;
    private final Sentences sentences;

    AuditExport(AuditReading reading, Json json, Sentences sentences) {
        this.reading = reading;
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    public String code() {
        return "audit";
    }

    @Override
    public List<ExportColumn<AuditView>> columns() {
        return List.of(
                ExportColumn.moment("at", AuditView::at),
                ExportColumn.text("actorName", AuditView::actorName),
                ExportColumn.text("eventName", entry -> eventOf(entry.event())),
                ExportColumn.code("event", AuditView::event),
                ExportColumn.text("subjectKind", entry -> subjectOf(entry.subjectType())),
                ExportColumn.code("subjectType", AuditView::subjectType),
                ExportColumn.text("subjectName", AuditView::subjectName),
                // or nobody knows why name and fields are blank
                ExportColumn.text("confidential", entry -> entry.confidential() ? sentences.say("export.yes") : null),
                ExportColumn.text("before", entry -> written(entry.before())),
                ExportColumn.text("after", entry -> written(entry.after())),
                ExportColumn.code("channel", entry -> entry.channel().name()),
                ExportColumn.code("address", AuditView::address),
                ExportColumn.<AuditView>code("domain", entry -> entry.domain().name())
                        .onDemand(),
                ExportColumn.<AuditView>code(
                                "subjectId", entry -> entry.subjectId().toString())
                        .onDemand(),
                ExportColumn.<AuditView>code("id", AuditView::id).onDemand());
    }

    private String eventOf(String code) {
        return sentences.word("export.event." + code, code);
    }

    private String subjectOf(String code) {
        return sentences.word("export.subject." + code, code);
    }

    private @Nullable String written(Map<String, @Nullable Object> fields) {
        return fields.isEmpty() ? null : json.write(fields);
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return switch (filter) {
            case "domain" -> sentences.say("export.domain." + value);
            case "subjectType" -> subjectOf(value);
            default -> value;
        };
    }

    @Override
    public Page<AuditView> page(AuditFilter filter, ExportPart part) {
        return reading.list(filter, part.cursor(), part.limit());
    }
}
