package org.lianzhao.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people write themselves, and when they met. */
class FollowUpKindTest {
    @Test
    void whoever_brought_a_lead_is_told_by_people_and_nobody_met_for_it() {
        assertThat(FollowUpKind.FEEDBACK.isWritten()).isTrue();
        assertThat(FollowUpKind.FEEDBACK.isMeeting()).isFalse();
        assertThat(FollowUpKind.SEGMENT.isWritten()).isFalse();
    }
}
