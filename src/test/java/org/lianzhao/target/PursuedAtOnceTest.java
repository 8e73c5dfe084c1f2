package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Together;

/** Two who make leads of one target at the same moment each get theirs. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class PursuedAtOnceTest extends StoredListCalls {
    private static final int TRIES = 6;

    private final String word = fresh("示例品");

    private static Callable<Integer> lead(Role role, GapCalls gap, String firm) {
        var caller = Caller.as(role)
                .body(Map.of(
                        "title", "示例", "companyId", firm, "segmentCode", gap.segment(), "sourceChannel", "TARGET"));
        return () -> caller.post("/api/leads").statusCode();
    }

    @Test
    void both_leads_are_made_and_the_target_is_accepted_once() throws Exception {
        GapCalls gap = new GapCalls(word);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String firm = GapCalls.firm("示例", word);
            Callable<Integer> one = lead(Role.MEMBER, gap, firm);
            Callable<Integer> other = lead(Role.OFFICE, gap, firm);
            Callable<Integer> third = lead(Role.MEMBER, gap, firm);
            assertThat(Together.at(one, other, third)).containsOnly(201);
            // begun already: nobody is refused because another one was faster
            assertThat(Together.at(lead(Role.MEMBER, gap, firm), lead(Role.OFFICE, gap, firm)))
                    .containsOnly(201);
            Caller.as(Role.MEMBER)
                    .get(gap.address(firm, "history"))
                    .then()
                    .body("items.findAll { it.kind == 'PURSUED' }.size()", is(5));
        }
    }
}
