package org.lianzhao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;

/** Reading the audit: the auditor all of it, the administrator what concerns users and settings. */
@ApplicationScoped
class AuditReading {
    private static final Set<ChangeDomain> ADMINISTRATION = EnumSet.of(ChangeDomain.ACCOUNT, ChangeDomain.SETTING);

    private final AuditRepository entries;
    private final Acting acting;
    private final Json json;

    AuditReading(AuditRepository entries, Acting acting, Json json) {
        this.entries = entries;
        this.acting = acting;
        this.json = json;
    }

    @Transactional
    Page<AuditView> list(AuditFilter filter, @Nullable String cursor, Limit limit) {
        Set<ChangeDomain> visible =
                acting.person().may(Right.READ_ALL_AUDIT) ? EnumSet.allOf(ChangeDomain.class) : ADMINISTRATION;
        var rows = entries.page(visible, filter, Cursor.number(cursor), limit.plusOne()).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, AuditView::id);
    }

    private AuditView view(AuditRow row) {
        return new AuditView(
                row.id().toString(),
                row.at(),
                row.domain(),
                row.event(),
                row.actorId(),
                row.actorName(),
                row.subjectType(),
                row.subjectId(),
                row.confidential() ? null : row.subjectName(),
                row.confidential(),
                row.confidential() ? Map.of() : json.fields(row.before()),
                row.confidential() ? Map.of() : json.fields(row.after()),
                row.channel(),
                row.address());
    }
}
