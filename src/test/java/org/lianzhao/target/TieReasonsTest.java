package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** By whom a firm can be reached. */
@QuarkusTest
class TieReasonsTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    TieReasons ties;

    @Inject
    DueLists due;

    private static void person(String firm, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.putAll(Map.of("name", "王示例", "post", Map.of("companyId", firm, "title", "总经理"), "confirmed", true));
        Caller.as(Role.MEMBER).body(said).post("/api/people").then().statusCode(201);
    }

    private List<Integer> points(String firm, String zone) {
        UUID id = UUID.fromString(firm);
        return ties.of(List.of(id), zone).getOrDefault(id, List.of()).stream()
                .map(Reason::points)
                .toList();
    }

    @Test
    void a_home_counts_by_how_near_the_zone_it_is_and_not_where_nobody_knows_where_that_is() {
        String firm = GapCalls.firm("示例", word);
        person(firm, Map.of("hometownCode", "431121"));
        assertThat(points(firm, "431103")).containsExactly(8);
        assertThat(points(firm, "430100")).containsExactly(5);
        assertThat(points(firm, "440300")).isEmpty();
        assertThat(points(firm, "")).isEmpty();
        assertThat(points(firm, "43")).isEmpty();
    }

    @Test
    void a_tie_of_somebody_there_has_the_list_scored_again() {
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        score(gap);
        assertThat(due.now().score()).doesNotContain(id(gap));
        person(firm, Map.of("ties", List.of(Map.of("kind", "SCHOOL", "text", "示例大学"))));
        follow();
        assertThat(due.now().score()).contains(id(gap));
        score(gap);
        assertThat(gap.<List<String>>of(firm, "reasons.text")).contains("有人员就读：示例大学");
    }
}
