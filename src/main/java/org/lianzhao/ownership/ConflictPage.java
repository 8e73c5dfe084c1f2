package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.document.Documents;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.text.PersonalData;

/** A conflict with all that was said in it, as far as the reader may know it. */
@ApplicationScoped
class ConflictPage {
    private final ConflictRepository conflicts;
    private final ConflictList list;
    private final OwnedLeads owned;
    private final Leads leads;
    private final Documents documents;
    private final Acting acting;

    ConflictPage(
            ConflictRepository conflicts,
            ConflictList list,
            OwnedLeads owned,
            Leads leads,
            Documents documents,
            Acting acting) {
        this.conflicts = conflicts;
        this.list = list;
        this.owned = owned;
        this.leads = leads;
        this.documents = documents;
        this.acting = acting;
    }

    /** A conflict of which the caller sees one lead at least; missing otherwise. */
    Conflict readable(UUID id) {
        Conflict conflict = conflicts.get(id);
        if (seen(conflict).isEmpty()) {
            throw new Missing("conflict", id);
        }
        return conflict;
    }

    private Set<UUID> seen(Conflict conflict) {
        return leads.seen(List.of(conflict.getLeadId(), conflict.getOtherLeadId()));
    }

    @Transactional
    ConflictView show(UUID id) {
        conflicts.flush();
        Conflict conflict = readable(id);
        ConflictRow row = list.rows(List.of(conflict)).get(0);
        boolean decides = acting.person().may(Right.SETTLE_CONFLICTS) && conflict.getSettledOn() == null;
        boolean both = seen(conflict).size() == 2;
        return new ConflictView(
                row,
                conflict.getVersion(),
                conflict.getShare(),
                conflict.getReason() == null ? null : PersonalData.masked(conflict.getReason()),
                conflict.getSettledByName(),
                entries(conflict),
                decides && both,
                decides && !both);
    }

    private List<EntryView> entries(Conflict conflict) {
        Set<UUID> told = told(conflict);
        return conflicts.entries(conflict.getId()).stream()
                .filter(entry -> entry.getLeadId() == null || told.contains(entry.getLeadId()))
                .map(entry -> view(entry, conflict))
                .toList();
    }

    // each side's words are its own until it is settled; of a confidential lead others never hear
    private Set<UUID> told(Conflict conflict) {
        Set<UUID> told = new HashSet<>(seen(conflict));
        if (conflict.getSettledOn() != null) {
            owned.among(List.of(conflict.getLeadId(), conflict.getOtherLeadId())).stream()
                    .filter(lead -> !lead.confidential())
                    .forEach(lead -> told.add(lead.id()));
        }
        return told;
    }

    private EntryView view(ConflictEntry entry, Conflict conflict) {
        UUID side = entry.getLeadId();
        return new EntryView(
                entry.getId(),
                entry.getKind(),
                side == null ? null : side.equals(conflict.getLeadId()),
                PersonalData.masked(entry.getContent()),
                entry.getRecordedByName(),
                entry.getRecordedAt(),
                evidence(side, entry.getEvidence()));
    }

    private List<EvidenceView> evidence(@Nullable UUID lead, Set<UUID> ids) {
        if (lead == null || ids.isEmpty()) {
            return List.of();
        }
        List<EvidenceView> shown = new ArrayList<>();
        Map<UUID, NamedDocument> named = documents.named(ids);
        named.values()
                .forEach(document -> shown.add(new EvidenceView(document.id(), "DOCUMENT", null, document.name())));
        conflicts
                .followUps(lead, ids)
                .forEach(one -> shown.add(
                        new EvidenceView(one.id(), one.kind(), one.occurredOn(), PersonalData.masked(one.content()))));
        return shown;
    }
}
