package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Role;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.shared.event.Subject;

class StatusOverrideTest {
    private static final UUID SEGMENT = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final Actor OFFICE =
            new Actor(UUID.randomUUID(), "office", "示例链办", Set.of(Role.CHAIN_OFFICE), Set.of(), Set.of());

    private static StatusOverride decided(@Nullable UUID document) {
        StatusDecision decision = new StatusDecision(CoverageStatus.WEAK, null, "走访确认", null, document, null, 0);
        return StatusOverride.decided(SEGMENT, decision, 0, OFFICE, Instant.EPOCH);
    }

    @Test
    void a_decision_rests_on_the_document_that_it_names() {
        NamedDocument paper = new NamedDocument(DOCUMENT, "核查记录", false);
        assertThat(decided(DOCUMENT).getDocumentId()).isEqualTo(DOCUMENT);
        assertThat(decided(DOCUMENT).view(paper).document()).isEqualTo(paper);
        assertThat(decided(null).getDocumentId()).isNull();
    }

    @Test
    void to_withdraw_what_was_said_rests_on_none() {
        StatusOverride withdrawn =
                StatusOverride.withdrawn(SEGMENT, CoverageStatus.MISSING, "重新核对", 1, OFFICE, Instant.EPOCH);
        assertThat(withdrawn.getDocumentId()).isNull();
    }

    @Test
    void the_history_keeps_the_document_by_its_name_without_numbers_of_people() {
        NamedDocument paper = new NamedDocument(DOCUMENT, "联系人 13800138000", false);
        SegmentStatusDecided told = SegmentStatusDecided.of(
                new Subject("segment", SEGMENT, "示例环节"), null, decided(DOCUMENT).view(paper));
        assertThat(told.after()).containsEntry("evidenceDocumentId", DOCUMENT);
        assertThat((String) told.after().get("evidenceDocument"))
                .startsWith("联系人")
                .doesNotContain("13800138000");
    }
}
