package org.lianzhao.ownership;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.follow;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.HttpTest;

/** What the migration makes of leads that were there before first talks were registered. */
@QuarkusTest
@Tag("dialect") // SQL of its own
class KnownLeadsTest extends HttpTest {
    private static final String FILE = "/db/migration/V374__first_talk_of_known_leads.sql";

    @Inject
    EntityManager database;

    private static RequestSpecification owner() {
        return inForce("test-known-owner", Role.MEMBER, "示例旧线索组");
    }

    /** A lead as an earlier release left it, through the migration. */
    private void migrated(String lead) throws IOException {
        String sql;
        try (InputStream file = Objects.requireNonNull(KnownLeadsTest.class.getResourceAsStream(FILE))) {
            sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        }
        String only = sql.substring(0, sql.lastIndexOf(';')).strip() + " and l.id = :lead";
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "delete from first_talk where lead_id = :lead",
                                "delete from ownership_fact where lead_id = :lead",
                                "delete from lead_credit where lead_id = :lead",
                                only)
                        .forEach(statement -> database.createNativeQuery(statement)
                                .setParameter("lead", UUID.fromString(lead))
                                .executeUpdate()));
    }

    /** As the migration reckons: on the day of the database, which may be the day before the zone's. */
    private String day(int later) {
        LocalDate today = QuarkusTransaction.requiringNew()
                .call(() -> (LocalDate) database.createNativeQuery("select current_date", LocalDate.class)
                        .getSingleResult());
        return today.plusDays(later).toString();
    }

    @Test
    void whoever_was_in_touch_with_the_firm_keeps_that_he_was_first() throws IOException {
        String met = lead(owner(), firm());
        follow(owner(), met, "CALL");
        migrated(met);
        firstTalk(owner(), met)
                .body("state", is("PROTECTED"))
                .body("holder.taskForce.name", is("示例旧线索组"))
                .body("protectedUntil", is(day(90)))
                .body("dueOn", is(day(30)))
                .body("yellowOn", is(day(20)))
                .body("credits", empty());
        follow(owner(), met, "VISIT"); // goes on as one that was registered here
        firstTalk(owner(), met).body("state", is("PROTECTED"));
    }

    @Test
    void the_others_have_as_much_time_as_a_new_one_to_show_that_they_were() throws IOException {
        String unmet = lead(owner(), firm(), Map.of("receivedOn", day(-60)));
        migrated(unmet);
        firstTalk(owner(), unmet)
                .body("state", is("PENDING"))
                .body("registeredOn", is(day(-60)))
                .body("validFrom", nullValue())
                .body("evidenceDueOn", is(day(15)))
                .body("dueOn", is(day(15)));
        follow(owner(), unmet, "VISIT");
        firstTalk(owner(), unmet).body("state", is("PROTECTED")).body("credits[0].kind", is("FIRST_TALK"));
    }

    @Test
    void what_was_aside_is_not_registered() throws IOException {
        String lost = lead(owner(), firm());
        owner().body(Map.of("to", "LOST", "version", 0, "reason", "示例"))
                .post("/api/leads/" + lost + "/stage")
                .then()
                .statusCode(200);
        migrated(lost);
        firstTalk(owner(), lost).body("state", nullValue()).body("holder", nullValue());
    }
}
