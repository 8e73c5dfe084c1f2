package org.lianzhao.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldChangesTest {
    @Test
    void keeps_only_the_fields_that_changed() {
        var changes = FieldChanges.between(Map.of("name", "周", "active", true), Map.of("name", "周示例", "active", true));
        assertThat(changes).contains(new FieldChanges(Map.of("name", "周"), Map.of("name", "周示例")));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_change() {
        assertThat(FieldChanges.between(Map.of("name", "周"), Map.of("name", "周")))
                .isEmpty();
    }

    @Test
    void a_field_that_was_not_there_has_no_before() {
        var changes = FieldChanges.between(Map.of(), Map.of("name", "周")).orElseThrow();
        assertThat(changes.before()).containsEntry("name", null);
    }
}
