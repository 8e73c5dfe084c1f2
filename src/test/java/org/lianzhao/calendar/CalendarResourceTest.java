package org.lianzhao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.calendar.CalendarCalls.day;
import static org.lianzhao.calendar.CalendarCalls.set;
import static org.lianzhao.calendar.CalendarCalls.version;
import static org.lianzhao.calendar.CalendarCalls.year;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.setting.Settings;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** Each test keeps a year of its own. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class CalendarResourceTest extends HttpTest {
    @Inject
    WorkingCalendar calendar;

    @Inject
    Settings settings;

    @Inject
    EntityManagerFactory database;

    @Test
    void a_new_installation_knows_what_the_state_council_has_told() {
        year(2026)
                .body("entered", is(true))
                .body("source", is("国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）"))
                .body("days", hasSize(39))
                .body("days.find { it.day == '2026-02-14' }.working", is(true))
                .body("days.find { it.day == '2026-09-25' }.name", is("中秋节"))
                .body("remarks", empty());
        year(2025).body("days", hasSize(33)).body("remarks", empty());
        WorkingDays days = calendar.days();
        assertThat(days.isWorking(LocalDate.of(2025, 10, 8))).isFalse();
        assertThat(days.after(LocalDate.of(2026, 9, 30), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void the_office_enters_a_year_and_all_read_it_with_who_and_why() {
        set(Role.OFFICE, 2010, version(2010), List.of(day("2010-02-20", true, "春节"), day("2010-02-15", false, " 春节 ")))
                .statusCode(200)
                .body("entered", is(true))
                .body("days.day", contains("2010-02-15", "2010-02-20"))
                .body("days.name", contains("春节", "春节"))
                .body("changedBy", is("示例office"));
        set(Role.OFFICE, 2010, version(2010), List.of(day("2010-02-15", true, "春节")))
                .statusCode(200)
                .body("remarks[0].kind", is("WORKED_WEEKDAY"));
        Caller.as(Role.MEMBER)
                .get("/api/calendar/2010/history")
                .then()
                .statusCode(200)
                .body("items[1].author", is("示例office"))
                .body("items[0].reason", is("示例：测试"))
                .body("items[0].days.day", contains("2010-02-15", "2010-02-20"))
                .body("items[0].days[0].was.working", is(false))
                .body("items[0].days[0].now.working", is(true))
                .body("items[0].days[1].now", nullValue());
        Caller.as(Role.ADMIN)
                .queryParam("subjectType", "calendar")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.find { it.subjectName == '2010' }.event", is("calendar-changed"));
    }

    @Test
    void a_year_without_moved_days_is_entered_too_and_the_same_again_is_no_change() {
        assertThat(calendar.days().knows(2011)).isFalse();
        year(2011).body("entered", is(false)).body("version", is(0)).body("missing", not(hasItem(2011)));
        set(Role.OFFICE, 2011, 0, List.of()).statusCode(200).body("version", is(1));
        set(Role.OFFICE, 2011, 1, List.of()).statusCode(200).body("version", is(1));
        assertThat(calendar.days().knows(2011)).isTrue();
    }

    @Test
    void what_was_read_before_somebody_else_entered_a_year_is_kept_for_nobody() {
        QuarkusTransaction.requiringNew().run(() -> {
            calendar.days(); // this transaction sees all as it is now
            set(Role.OFFICE, 2009, 0, List.of()).statusCode(200); // over HTTP, in a transaction of its own
            settings.advance();
            assertThat(calendar.days().knows(2009)).isFalse();
        });
        assertThat(calendar.days().knows(2009)).isTrue();
    }

    @Test
    void whoever_saw_an_earlier_version_is_told_so() {
        set(Role.OFFICE, 2012, version(2012), List.of(day("2012-01-02", false, "元旦")))
                .statusCode(200);
        set(Role.OFFICE, 2012, version(2012) - 1, List.of()).statusCode(409).body("type", is("/problems/stale"));
        year(2012).body("days", hasSize(1));
    }

    @Test
    void only_office_and_administrator_keep_it_and_what_cannot_be_is_refused() {
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.CHAIN_OFFICE, Role.LEADER)) {
            set(role, 2013, 0, List.of()).statusCode(403);
        }
        set(Role.OFFICE, 2013, 0, List.of(day("2014-01-01", false, "元旦")))
                .statusCode(400)
                .body("type", is("/problems/calendar-other-year"));
        set(Role.OFFICE, 2013, 0, List.of(day("2013-01-01", false, "元旦"), day("2013-01-01", true, "元旦")))
                .statusCode(400)
                .body("type", is("/problems/calendar-day-twice"));
        set(Role.OFFICE, 2013, 0, List.of(day("2013-01-01", false, " "))).statusCode(400);
        set(Role.OFFICE, 2013, 0, List.of(day("2013-02-30", false, "元旦"))).statusCode(400);
        set(Role.OFFICE, 1999, 0, List.of()).statusCode(400).body("type", is("/problems/calendar-year"));
        Map<String, Object> unsaid = Map.of("version", 0, "days", List.of(), "reason", "");
        Caller.as(Role.OFFICE)
                .body(unsaid)
                .put("/api/calendar/2013")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("reason"));
        year(2013).body("entered", is(false));
    }

    @Test
    void reading_a_year_costs_a_few_statements_however_many_days_it_has() {
        assertThat(Statements.fewest(database, () -> () -> year(2026))).isLessThanOrEqualTo(8);
    }
}
