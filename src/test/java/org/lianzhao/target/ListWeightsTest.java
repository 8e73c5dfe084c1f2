package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.SettingCalls;

/** Lists under weights that people set. */
@QuarkusTest
class ListWeightsTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    DueLists due;

    @Test
    void other_weights_have_every_list_scored_again() {
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        score(gap);
        SettingCalls.set(Role.CHAIN_OFFICE, "target-weights", Map.of("fit", 15, "signal", 35))
                .statusCode(200);
        try {
            assertThat(due.now().score()).contains(id(gap));
            score(gap);
            assertThat(gap.<Integer>of(firm, "score")).isEqualTo(15);
            assertThat(gap.<Integer>of(firm, "scoreBefore")).isEqualTo(20);
        } finally {
            SettingCalls.set(Role.CHAIN_OFFICE, "target-weights", Map.of("fit", 30, "signal", 20))
                    .statusCode(200);
        }
    }

    @Test
    void a_chain_has_weights_of_its_own_with_their_history_and_until_then_the_general_ones() {
        GapCalls gap = new GapCalls(word);
        GapCalls other = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        score(gap);
        score(other);
        String group = "target-weights-" + gap.chain();
        assertThat(SettingCalls.group(Role.CHAIN_OFFICE, group)).containsEntry("version", 0);
        SettingCalls.set(Role.CHAIN_OFFICE, group, Map.of("fit", 15, "signal", 35))
                .statusCode(200);
        assertThat(due.now().score()).contains(id(gap)).doesNotContain(id(other));
        score(gap);
        assertThat(gap.<Integer>of(firm, "score")).isEqualTo(15);
        assertThat(other.<Integer>of(firm, "score")).isEqualTo(20);
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/settings/" + group + "/history")
                .then()
                .statusCode(200)
                .body("items.size()", is(1));
        SettingCalls.set(Role.CHAIN_OFFICE, group, Map.of("fit", 40)).statusCode(400);
    }
}
