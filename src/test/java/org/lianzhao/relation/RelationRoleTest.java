package org.lianzhao.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationRoleTest {
    @ParameterizedTest
    @CsvSource({"PARENT, SUBSIDIARY", "SUPPLIER, CUSTOMER", "LEADER, SUPPORT", "REFERRER, REFERRED"})
    void each_role_has_its_opposite_in_the_same_relation(RelationRole first, RelationRole second) {
        assertThat(first.opposite()).isEqualTo(second);
        assertThat(second.opposite()).isEqualTo(first);
        assertThat(first.kind()).isEqualTo(second.kind());
        assertThat(RelationRole.of(first.kind(), true)).isEqualTo(first);
        assertThat(RelationRole.of(first.kind(), false)).isEqualTo(second);
    }
}
