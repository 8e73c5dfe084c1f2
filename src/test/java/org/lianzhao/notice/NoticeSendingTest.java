package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.notice.NoticeCalls.force;
import static org.lianzhao.notice.NoticeCalls.officeSets;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClocksTurned;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.TurnedClock;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;
import org.lianzhao.testing.server.FakeRobots;

/** The digest goes out once a day, however many are at it, and tells nobody what he may not read. */
@QuarkusTest
@Tag("dialect") // locks that MariaDB and MySQL may take differently
class NoticeSendingTest extends HttpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 12);

    private static FakeRobots vendor;

    @Inject
    NoticePlanning planning;

    @Inject
    MessageSending sending;

    @Inject
    Event<ClocksTurned> turned;

    @Inject
    EntityManager database;

    @Inject
    MockMailbox mailbox;

    private final String path = "good-" + Fresh.mark();
    private String force;
    private Person owner;
    private final String title = Fresh.text();

    @BeforeAll
    static void open() throws IOException {
        vendor = new FakeRobots();
    }

    @AfterAll
    static void close() {
        vendor.close();
    }

    @BeforeEach
    void enterThem() {
        force = force();
        owner = person(Role.MEMBER, force);
    }

    // other tests' planning finds nothing of this one
    @AfterEach
    void switchOff() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Robot r set r.active = false")
                        .executeUpdate());
    }

    private String robot(String path) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("taskForceId", force, "name", Fresh.text(), "kind", "WECOM", "url", vendor.url(path)))
                .post("/api/robots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZoneTime.ZONE).toInstant();
    }

    private void turn(String lead, Light light) {
        var clock = new TurnedClock(
                UUID.fromString(lead),
                owner.id(),
                UUID.fromString(force),
                ClockKind.UPDATE,
                DUE.minusDays(14),
                DUE,
                light);
        QuarkusTransaction.requiringNew().run(() -> turned.fire(new ClocksTurned(List.of(clock))));
    }

    @Test
    void one_digest_is_sent_to_a_group_however_many_instances_are_at_it() throws Exception {
        robot(path);
        String lead = owner.opens(title);
        turn(lead, Light.RED);
        Together.at(this::work, this::work, this::work);
        assertThat(vendor.calls(path))
                .singleElement()
                .satisfies(call -> assertThat(call.body())
                        .contains(
                                "每日汇总（2026-03-17）",
                                title,
                                "更新进展",
                                "2026-03-12",
                                "逾期（红）1 条",
                                "https://lianzhao.example/today"));
        turn(lead, Light.YELLOW);
        planning.planAt(at(DAY, 7).plusSeconds(3600 * 14)); // in the evening nobody is written to
        sending.runAt(at(DAY, 21));
        assertThat(vendor.calls(path)).hasSize(1);
        planning.planAt(at(DAY, 15));
        sending.runAt(at(DAY, 15));
        assertThat(vendor.calls(path)).hasSize(2);
        assertThat(vendor.calls(path).get(1).body()).contains("招商提醒", "【黄】");
    }

    private boolean work() {
        planning.planAt(at(DAY, 9));
        sending.runAt(at(DAY, 9));
        return true;
    }

    @Test
    void a_group_reads_nothing_of_confidential_leads_nor_of_numbers_of_people() {
        robot(path);
        String secret = owner.opens(title + "之一");
        turn(secret, Light.RED);
        owner.calls()
                .body(Map.of(
                        "version",
                        owner.calls().get("/api/leads/" + secret).<Integer>path("version"),
                        "confidential",
                        true))
                .patch("/api/leads/" + secret)
                .then()
                .statusCode(200);
        planning.planAt(at(DAY, 9));
        sending.runAt(at(DAY, 9));
        assertThat(vendor.calls(path)).as("nothing is left to be told").isEmpty();
        turn(secret, Light.YELLOW);
        turn(owner.opens(title + "之二 13800138000"), Light.RED);
        planning.planAt(at(DAY, 10));
        sending.runAt(at(DAY, 10));
        assertThat(vendor.calls(path))
                .singleElement()
                .satisfies(call -> assertThat(call.body())
                        .contains(title + "之二", "新提醒 1 条")
                        .doesNotContain("之一", "13800138000"));
    }

    @Test
    void what_does_not_get_through_is_sent_again_later() {
        String bad = "refusing-" + Fresh.mark();
        String robot = robot(bad);
        turn(owner.opens(title), Light.RED);
        Instant now = at(DAY, 9);
        planning.planAt(now);
        sending.runAt(now);
        sending.runAt(now);
        assertThat(vendor.calls(bad)).as("not at once").hasSize(1);
        for (int tries = 2; tries <= 6; tries++) {
            now = now.plus(Duration.ofMinutes(121));
            sending.runAt(now);
        }
        assertThat(vendor.calls(bad)).as("and given up at last").hasSize(5);
        assertThat(Caller.as(Role.OFFICE)
                        .get("/api/robots/" + robot + "/deliveries")
                        .<List<String>>path("items.outcome"))
                .hasSize(5)
                .containsOnly("REFUSED");
    }

    @Test
    void what_is_sent_again_waits_for_the_end_of_quiet_hours_and_of_days_off() {
        String bad = "refusing-" + Fresh.mark();
        robot(bad);
        turn(owner.opens(title), Light.RED);
        LocalDate friday = DAY.plusDays(3);
        Instant late = at(friday, 19).plus(Duration.ofMinutes(59));
        planning.planAt(late);
        sending.runAt(late);
        assertThat(vendor.calls(bad)).hasSize(1);
        sending.runAt(at(friday, 20).plus(Duration.ofMinutes(1)));
        sending.runAt(at(friday.plusDays(1), 10));
        sending.runAt(at(friday.plusDays(3), 8));
        assertThat(vendor.calls(bad))
                .as("in the evening, on a Saturday, before the digest")
                .hasSize(1);
        sending.runAt(at(friday.plusDays(3), 9));
        assertThat(vendor.calls(bad)).hasSize(2);
    }

    @Test
    void a_digest_of_a_group_tells_all_that_is_red_new_or_not_and_how_many_more_there_are() {
        robot(path);
        for (int count = 0; count < 12; count++) {
            red(owner.opens(title + (char) ('a' + count)));
        }
        planning.planAt(at(DAY, 9));
        sending.runAt(at(DAY, 9));
        assertThat(vendor.calls(path))
                .singleElement()
                .satisfies(call -> assertThat(call.body())
                        .contains("现在逾期 12 项", title + "a", "更新进展", "还有 2 条")
                        .doesNotContain("新提醒"));
        planning.planAt(at(DAY.plusDays(1), 9));
        sending.runAt(at(DAY.plusDays(1), 9));
        assertThat(vendor.calls(path))
                .as("the next day again")
                .anySatisfy(call -> assertThat(call.body()).contains("（2026-03-18）", "现在逾期 12 项"));
    }

    /** A lead of the task force whose update is overdue since long. */
    private void red(String lead) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update leads set task_force_id = :force where id = :lead")
                    .setParameter("force", UUID.fromString(force))
                    .setParameter("lead", UUID.fromString(lead))
                    .executeUpdate();
            database.createNativeQuery("insert into lead_clock (lead_id, kind, stage, since, yellow_on, due_on, told)"
                            + " values (:lead, 'UPDATE', 'ENGAGE', :due, :due, :due, 'RED')")
                    .setParameter("lead", UUID.fromString(lead))
                    .setParameter("due", DUE)
                    .executeUpdate();
        });
    }

    /** Has the owner be written to once a day; his address. */
    private String writtenTo() {
        String address = Fresh.mark() + "@example.com";
        owner.calls()
                .body(Map.of(
                        "version", 0, "mail", "DIGEST", "address", address, "quietFrom", "20:00", "quietTo", "08:00"))
                .put("/api/notices/preferences")
                .then()
                .statusCode(200);
        return address;
    }

    @Test
    void an_e_mail_names_the_lead_or_firm_of_a_task_and_of_one_on_a_confidential_lead_nothing() {
        Person office = person(Role.OFFICE);
        String address = writtenTo();
        String firm = office.calls()
                .body(Map.of("name", title + "有限公司"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String secret = owner.opens(title + "之二");
        gives(office, Map.of("what", "寄样品", "companyId", firm));
        gives(office, Map.of("what", "约时间", "leadId", owner.opens(title + "之一")));
        gives(office, Map.of("what", "看厂房", "leadId", secret));
        gives(office, Map.of("what", "交周报"));
        officeSets(secret, Map.of("confidential", true));
        planning.planAt(at(DAY, 9));
        sending.runAt(at(DAY, 10));
        assertThat(mailbox.getMailsSentTo(address))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getText())
                        .contains("寄样品（企业「" + title + "有限公司」）", "约时间（线索「" + title + "之一」）", "保密线索上的任务")
                        .containsPattern("交周报\\R")
                        .doesNotContain("之二", "看厂房"));
    }

    private void gives(Person giver, Map<String, ?> more) {
        Map<String, Object> task = new HashMap<>(more);
        task.put("assigneeId", owner.id());
        task.put("dueOn", ZoneTime.dayOf(Instant.now()).plusDays(3).toString());
        giver.calls().body(task).post("/api/tasks").then().statusCode(201);
    }

    @Test
    void an_e_mail_tells_only_what_its_reader_may_see_and_no_title_of_a_confidential_lead() {
        Person office = person(Role.OFFICE);
        String address = writtenTo();
        String given = office.opens(title + "之一");
        officeSets(given, Map.of("ownerId", owner.id()));
        String taken = office.opens(title + "之二");
        officeSets(taken, Map.of("ownerId", owner.id()));
        officeSets(taken, Map.of("ownerId", office.id()));
        String secret = office.opens(title + "之三");
        officeSets(secret, Map.of("ownerId", owner.id(), "confidential", true));
        planning.planAt(at(DAY, 9));
        planning.planAt(at(DAY, 10));
        sending.runAt(at(DAY, 10));
        assertThat(mailbox.getMailsSentTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains("每日汇总");
            assertThat(mail.getText()).contains("新提醒 2 条", title + "之一", "保密线索").doesNotContain("之二", "之三");
        });
    }
}
