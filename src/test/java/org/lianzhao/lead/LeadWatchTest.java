package org.lianzhao.lead;

import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.opened;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Lists and the board say which leads the reader watches, and nothing of what others watch. */
@QuarkusTest
class LeadWatchTest extends HttpTest {
    private static void watched(RequestSpecification reader, String lead, boolean watched) {
        String row = "items.find { it.id == '" + lead + "' }.watched";
        reader.get("/api/leads?limit=200").then().body(row, is(watched)); // in the order of an index
        reader.get("/api/leads?stage=CLUE&light=GREEN&limit=200")
                .then()
                .body(row, is(watched)); // put together in memory
        reader.get("/api/leads/board").then().body(row.replace("items", "columns[0].cards"), is(watched));
    }

    @Test
    void a_list_and_the_board_say_which_leads_i_watch_and_not_what_others_watch() {
        String name = "watcher" + Fresh.mark();
        Caller.enter(name, "示例" + name);
        RequestSpecification member = Caller.signedIn(name, Role.MEMBER.code());
        String lead = opened(member);
        watched(member, lead, false);
        member.put("/api/leads/" + lead + "/watch").then().statusCode(200);
        watched(member, lead, true);
        watched(Caller.as(Role.OFFICE), lead, false);
        member.delete("/api/leads/" + lead + "/watch").then().statusCode(200);
        watched(member, lead, false);
    }
}
