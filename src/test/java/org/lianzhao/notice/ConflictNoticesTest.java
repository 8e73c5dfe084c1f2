package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.notice.NoticeCalls.force;
import static org.lianzhao.notice.NoticeCalls.officeSets;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** The office is told of the conflicts that it is to settle. */
@QuarkusTest
class ConflictNoticesTest extends HttpTest {
    @Inject
    ConflictNotices reminders;

    private final String firm = Fresh.text() + "有限公司";
    private Person office;
    private Person other;
    private Person member;
    private String old;
    private String later;
    private String conflict;
    private LocalDate due;

    @BeforeEach
    void twoOnOneFirm() {
        office = person(Role.OFFICE);
        other = person(Role.OFFICE);
        member = person(Role.MEMBER, force());
        Person second = person(Role.MEMBER, force());
        List.of(office, other, member).forEach(Person::unread); // they are here
        old = opens(member);
        member.calls()
                .body(Map.of("kind", "CALL", "content", "示例跟进"))
                .post("/api/leads/" + old + "/follow-ups")
                .then()
                .statusCode(201);
        later = opens(second);
        Map<String, Object> found = office.calls()
                .queryParam("limit", 200)
                .get("/api/ownership/conflicts")
                .path("items.find { it.firm == '" + firm + "' }");
        conflict = String.valueOf(found.get("id"));
        due = LocalDate.parse(String.valueOf(found.get("dueOn")));
    }

    private String opens(Person person) {
        return person.calls()
                .body(Map.of("title", Fresh.text(), "companyName", firm, "summary", "示例"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Map<String, Object>> notices(Person person) {
        return person.calls()
                .queryParam("limit", 200)
                .get("/api/notices")
                .path("items.findAll { it.conflictId == '" + conflict + "' }");
    }

    private List<Object> told(Person person) {
        return notices(person).stream().map(one -> one.get("kind")).toList();
    }

    @Test
    void everybody_in_the_office_is_told_of_one_that_is_opened_and_until_when_it_is_to_be_settled() {
        for (Person one : List.of(office, other)) {
            assertThat(notices(one))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice)
                            .containsEntry("kind", "CONFLICT_TO_SETTLE")
                            .containsEntry("leadId", old)
                            .containsEntry("dueOn", due.toString()));
        }
        assertThat(told(member)).isEmpty();
        assertThat(member.told(old)).containsExactly("CONTESTED");
    }

    @Test
    void when_its_day_has_passed_without_a_decision_they_are_told_once_however_many_look() throws Exception {
        reminders.remindOn(due);
        assertThat(told(office)).containsExactly("CONFLICT_TO_SETTLE");
        Callable<Boolean> one = () -> {
            reminders.remindOn(due.plusDays(1));
            return true;
        };
        assertThat(Together.at(one, one)).containsExactly(true, true);
        reminders.remindOn(due.plusDays(2));
        assertThat(told(office)).containsExactly("CONFLICT_OVERDUE", "CONFLICT_TO_SETTLE");
        assertThat(told(other)).containsExactly("CONFLICT_OVERDUE", "CONFLICT_TO_SETTLE");
        assertThat(told(member)).isEmpty();
    }

    @Test
    void of_one_that_is_settled_nobody_is_reminded() {
        Caller.as(Role.OFFICE)
                .body(Map.of("version", 0, "outcome", "KEEP", "reason", "示例裁定"))
                .post("/api/ownership/conflicts/" + conflict + "/decision")
                .then()
                .statusCode(200);
        reminders.remindOn(due.plusDays(1));
        assertThat(told(office)).containsExactly("CONFLICT_TO_SETTLE");
    }

    @Test
    void a_confidential_lead_is_named_to_nobody_who_may_not_see_it() {
        secret(old);
        assertThat(notices(office)).extracting(one -> one.get("leadId")).containsExactly(later);
        secret(later);
        reminders.remindOn(due.plusDays(1));
        assertThat(told(office)).isEmpty();
    }

    private static void secret(String lead) {
        officeSets(lead, Map.of("confidential", true));
    }
}
