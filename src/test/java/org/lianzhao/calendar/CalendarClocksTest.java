package org.lianzhao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.calendar.CalendarCalls.day;
import static org.lianzhao.calendar.CalendarCalls.set;
import static org.lianzhao.calendar.CalendarCalls.version;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.lead.ClockRuns;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Working days that become others move the days by which leads are to be answered. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own
class CalendarClocksTest extends HttpTest {
    /** A Friday of a year in which no other test has leads. */
    private static final LocalDate FRIDAY = LocalDate.of(2012, 3, 9);

    @Inject
    EntityManager database;

    @Inject
    ClockRuns runs;

    @Test
    void a_holiday_that_is_entered_later_lets_the_clocks_of_all_leads_be_reckoned_again() {
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of("title", Fresh.text(), "companyName", Fresh.text() + "公司"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update leads set received_on = :day, reckoned = 0 where id = :lead")
                        .setParameter("day", FRIDAY)
                        .setParameter("lead", UUID.fromString(lead))
                        .executeUpdate());
        runs.now();
        assertThat(due(lead)).isEqualTo("2012-03-12");
        set(Role.OFFICE, 2012, version(2012), List.of(day("2012-03-12", false, "示例假日")))
                .statusCode(200);
        runs.now();
        assertThat(due(lead)).isEqualTo("2012-03-13");
        set(Role.OFFICE, 2012, version(2012), List.of(day("2012-03-10", true, "示例调休")))
                .statusCode(200);
        runs.now();
        assertThat(due(lead)).isEqualTo("2012-03-10");
    }

    private static String due(String lead) {
        return Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead)
                .then()
                .statusCode(200)
                .extract()
                .path("clocks.find { it.kind == 'RESPOND' }.dueOn");
    }
}
