package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What the source of a lead says of who brought it, whether it is registered or not. */
@QuarkusTest
class BringerSourceTest extends BringerCalls {
    @Test
    void a_lead_brought_by_a_resident_firm_that_nobody_registered_waits_to_be_completed() {
        String firm = firm();
        String bare = nameless();
        String lead = lead(me(), firm, Map.of("sourceChannel", "RESIDENT"));
        lead(me(), firm(), Map.of("sourceChannel", "CALL"));
        List<String> mine = unregistered(me());
        assertThat(mine).startsWith(lead, bare);
        me().get(BRINGERS + "/unregistered?limit=1")
                .then()
                .body("leads", is(mine.size()))
                .body("items", hasSize(1))
                .body("nextCursor", notNullValue());
        assertThat(unregistered(Caller.as(Role.OFFICE))).contains(lead);
        assertThat(unregistered(Caller.as(Role.PROJECT))).doesNotContain(lead);
        me().body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        assertThat(unregistered(Caller.as(Role.OFFICE))).doesNotContain(lead);
        relate(firm(), firm, "REFERRED", Map.of());
        assertThat(unregistered(me())).doesNotContain(lead).contains(bare);
    }

    private String nameless() {
        return me().body(Map.of("title", "示例线索", "companyName", "示例甲企业", "sourceChannel", "RESIDENT"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> unregistered(RequestSpecification reader) {
        return reader.get(BRINGERS + "/unregistered?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void what_the_source_of_a_lead_says_counts_without_being_registered_and_once_where_it_is() {
        String bringer = firm();
        String firm = firm();
        String lead = lead(me(), firm, Map.of("sourceChannel", "RESIDENT", "sourceCompanyId", bringer));
        String named = lead(me(), firm(), Map.of("sourceChannel", "RESIDENT", "sourceCompanyId", bringer));
        me().body(Map.of("title", "示例线索", "companyName", Fresh.text(), "sourceCompanyId", bringer))
                .post("/api/leads")
                .then()
                .statusCode(201);
        assertThat(unregistered(me())).doesNotContain(lead, named);
        row(me(), bringer).body("brought", is(3)).body("followed", is(3)).body("withoutLead", is(0));
        me().get(BRINGERS + "/" + bringer + "/firms")
                .then()
                .body("items", hasSize(3))
                .body("items[0].companyId", nullValue())
                .body("items.find { it.companyId == '" + firm + "' }.toldByLead", is(lead));
        me().get(BRINGERS + "/" + bringer + "/graph")
                .then()
                .body("edges.find { it.to == '" + firm + "' }.leadId", is(lead));
        relate(bringer, firm, "REFERRED", Map.of());
        row(me(), bringer).body("brought", is(3));
        me().get(BRINGERS + "/" + bringer + "/firms")
                .then()
                .body("items.find { it.companyId == '" + firm + "' }.toldByLead", nullValue());
        assertThat(all().stream().filter(row -> bringer.equals(row.get("companyId"))))
                .singleElement()
                .satisfies(row -> assertThat(row.get("brought")).isEqualTo(3));
        // whoever may not see a lead is not told by it who brought whom
        me().body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + named)
                .then()
                .statusCode(200);
        row(Caller.as(Role.OFFICE), bringer).body("brought", is(2));
    }
}
