package org.lianzhao.signal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What tells that a firm may move or build. */
@QuarkusTest
class SignalResourceTest extends HttpTest {
    private final LocalDate today = LocalDate.now(ZoneTime.ZONE);

    private static String firm() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text()))
                .post("/api/companies")
                .path("id");
    }

    private static ValidatableResponse add(Role role, String firm, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "kind",
                "LEASE_END",
                "text",
                "厂房租约到期",
                "source",
                "示例日报",
                "link",
                "https://example.com/a",
                "noticedOn",
                LocalDate.now(ZoneTime.ZONE).toString()));
        said.putAll(more);
        return Caller.as(role)
                .body(said)
                .post("/api/companies/" + firm + "/signals")
                .then();
    }

    @Test
    void a_signal_counts_for_a_year_unless_somebody_says_otherwise() {
        String firm = firm();
        add(Role.MEMBER, firm, Map.of("happensOn", today.plusMonths(3).toString()))
                .statusCode(201)
                .body("link", is("https://example.com/a"))
                .body("expiresOn", is(today.plusDays(365).toString()))
                .body("expired", is(false));
        add(
                        Role.MEMBER,
                        firm,
                        Map.of(
                                "noticedOn", today.minusDays(9).toString(),
                                "expiresOn", today.minusDays(1).toString()))
                .statusCode(201)
                .body("expired", is(true));
        Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/signals")
                .then()
                .statusCode(200)
                .body("items.expired", contains(false, true));
    }

    @Test
    void one_that_was_wrong_is_removed_with_a_reason() {
        String firm = firm();
        String signal = add(Role.MEMBER, firm, Map.of()).extract().path("id");
        String address = "/api/companies/" + firm + "/signals/" + signal + "/removal";
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 7, "reason", "示例"))
                .post(address)
                .then()
                .statusCode(409);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "reason", "房东续租"))
                .post(address)
                .then()
                .statusCode(200);
        Caller.as(Role.MEMBER).get("/api/companies/" + firm + "/signals").then().body("items", empty());
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 1, "reason", "示例"))
                .post(address)
                .then()
                .statusCode(404);
    }

    @Test
    void what_cannot_be_is_refused() {
        String firm = firm();
        refused(firm, Map.of("kind", "NO_SUCH"), "kind");
        refused(firm, Map.of("link", "javascript:alert(1)"), "link");
        refused(firm, Map.of("link", " "), "link");
        refused(firm, Map.of("noticedOn", today.plusDays(1).toString()), "noticedOn");
        refused(firm, Map.of("expiresOn", today.minusDays(1).toString()), "expiresOn");
        refused(firm, Map.of("expiresOn", today.plusYears(6).toString()), "expiresOn");
        refused(firm, Map.of("text", "打 13812345678"), "text");
        add(Role.MEMBER, UUID.randomUUID().toString(), Map.of()).statusCode(404);
        add(Role.LEADER, firm, Map.of()).statusCode(403);
    }

    @Test
    void what_the_office_checked_itself_needs_no_source_link() {
        String firm = firm();
        add(Role.MEMBER, firm, Map.of("link", ""))
                .statusCode(400)
                .body("type", is("/problems/signal-link-missing"))
                .body("violations.field", contains("link"));
        add(Role.MEMBER, firm, Map.of("link", "", "kind", "ADMISSION_OK"))
                .statusCode(201)
                .body("link", nullValue());
    }

    private static void refused(String firm, Map<String, ?> more, String field) {
        add(Role.MEMBER, firm, more).statusCode(400).body("violations.field", hasItem(field));
    }
}
