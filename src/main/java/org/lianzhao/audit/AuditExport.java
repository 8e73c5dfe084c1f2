package org.lianzhao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The audit on its way out, with what this reader may read of it. */
@ApplicationScoped
class AuditExport implements ExportKind<AuditFilter, AuditView> {
    static final List<String> FILTERS = List.of("domain", "subjectType", "subjectId", "actor", "from", "to");

    private final AuditReading reading;
    private final Json json;

    AuditExport(AuditReading reading, Json json) {
        this.reading = reading;
        this.json = json;
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
                ExportColumn.code("event", AuditView::event),
                ExportColumn.code("subjectType", AuditView::subjectType),
                ExportColumn.text("subjectName", AuditView::subjectName),
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

    private @Nullable String written(Map<String, @Nullable Object> fields) {
        return fields.isEmpty() ? null : json.write(fields);
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public Page<AuditView> page(AuditFilter filter, ExportPart part) {
        return reading.list(filter, part.cursor(), part.limit());
    }
}
