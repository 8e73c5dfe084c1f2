package org.lianzhao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

@QuarkusTest
class AuditResourceTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    @Test
    void what_the_program_does_by_itself_has_no_actor() {
        audit(Map.of("subjectType", "chain"))
                .body("items.event", hasItem("chain-loaded"))
                .body("items[0].actorName", nullValue())
                .body("items[0].channel", is("SYSTEM"));
    }

    @Test
    void entries_come_newest_first_and_page_by_page_without_loss() {
        for (int i = 0; i < 3; i++) {
            Caller.enter("audit-page-" + Fresh.mark(), "示例");
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = audit(Map.of("domain", "ACCOUNT", "limit", 2, "cursor", cursor));
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(seen.stream().map(Long::valueOf).toList())
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_filter_leaves_only_what_it_asks_for() {
        Caller.enter("audit-filter-" + Fresh.mark(), "示例");
        audit(Map.of("domain", "ACCOUNT", "actor", "admin")).body("items.actorName", everyItem(is("admin")));
        audit(Map.of("actor", "nobody of this name")).body("items", hasSize(0));
    }

    @Test
    void days_are_those_of_china_and_both_ends_count() {
        Caller.enter("audit-day-" + Fresh.mark(), "示例");
        String written = audit(Map.of()).extract().path("items[0].at");
        LocalDate day = LocalDate.ofInstant(Instant.parse(written), ZoneTime.ZONE);
        audit(Map.of("from", day.toString(), "to", day.toString())).body("items.at", hasItem(written));
        audit(Map.of("from", day.plusDays(1).toString())).body("items.at", not(hasItem(written)));
        audit(Map.of("to", day.minusDays(1).toString())).body("items.at", not(hasItem(written)));
        audit(Map.of("to", "2020-01-01")).body("items", hasSize(0));
    }

    @Test
    void the_administrator_cannot_ask_for_the_business_part() {
        Caller.as(Role.ADMIN)
                .queryParam("domain", "BUSINESS")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "to, 2026-02-31",
        "to, +999999999-12-31",
        "from, 0000-01-01",
        "domain, EVERYTHING",
        "subjectId, 7",
        "limit, many"
    })
    void a_filter_that_makes_no_sense_is_named_and_refused(String name, String value) {
        Caller.as(Role.AUDITOR)
                .queryParam(name, value)
                .get("/api/audit")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unreadable"))
                .body("violations.field", contains(name));
    }

    @Test
    void a_word_that_is_none_of_the_choices_is_answered_with_the_choices() {
        Caller.as(Role.AUDITOR)
                .queryParam("domain", "EVERYTHING")
                .get("/api/audit")
                .then()
                .body("violations[0].message", containsString("ACCOUNT, SETTING, BUSINESS"));
    }

    @Test
    void of_a_confidential_lead_the_auditor_reads_who_and_when_but_nothing_of_the_business() {
        String firm = "示例保密" + Fresh.mark();
        String lead = Caller.as(Role.OFFICE)
                .body(Map.of("title", "示例" + firm, "companyName", firm, "summary", "示例"))
                .post("/api/leads")
                .path("id");
        audit(Map.of("subjectId", lead)).body("items[0].subjectName", containsString(firm));
        Caller.as(Role.OFFICE)
                .body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        String told = audit(Map.of("subjectId", lead))
                .body("items", hasSize(2))
                .body("items.subjectId", everyItem(is(lead)))
                .body("items.confidential", everyItem(is(true)))
                .body("items.subjectName", everyItem(nullValue()))
                .body("items.event", hasItem("lead-opened"))
                .body("items[0].actorName", is("示例office"))
                .extract()
                .asString();
        assertThat(told).doesNotContain(firm);
    }

    @Test
    void a_forged_cursor_is_refused() {
        Caller.as(Role.AUDITOR)
                .queryParam("cursor", "1 or 1=1")
                .get("/api/audit")
                .then()
                .statusCode(400)
                .body("type", is("/problems/cursor"))
                .body("violations[0].field", is("cursor"));
    }

    @Test
    void a_page_costs_the_same_statements_however_long_it_is() {
        Caller.as(Role.AUDITOR).get("/api/audit").then().statusCode(200);
        // who is asking, and the page
        assertThat(statementsFor(1)).isEqualTo(2).isEqualTo(statementsFor(200));
    }

    private long statementsFor(int rows) {
        var auditor = Caller.signedIn("test-auditor", "auditor").queryParam("limit", rows);
        return Statements.during(
                database, () -> auditor.get("/api/audit").then().statusCode(200));
    }

    private static ValidatableResponse audit(Map<String, ?> filter) {
        return Caller.as(Role.AUDITOR)
                .queryParams(filter)
                .get("/api/audit")
                .then()
                .statusCode(200);
    }
}
