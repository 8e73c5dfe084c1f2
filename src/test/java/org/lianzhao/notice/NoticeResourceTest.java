package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.notice.NoticeCalls.force;
import static org.lianzhao.notice.NoticeCalls.officeSets;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClocksTurned;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.TurnedClock;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** People are told of what others do with their leads and of clocks, and of nothing that they may not see. */
@QuarkusTest
class NoticeResourceTest extends HttpTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Inject
    Event<ClocksTurned> turned;

    @Inject
    EntityManagerFactory database;

    @Inject
    EntityManager entities;

    @Inject
    NoticePurge purge;

    private Person giver;
    private Person taker;
    private String lead;

    @BeforeEach
    void enterThem() {
        giver = person(Role.OFFICE);
        taker = person(Role.MEMBER);
        lead = giver.opens(Fresh.text());
    }

    private void given() {
        officeSets(lead, Map.of("ownerId", taker.id()));
    }

    @Test
    void a_lead_that_somebody_gives_me_is_told_to_me_until_i_have_read_it() {
        given();
        assertThat(taker.unread()).isOne();
        String id = taker.calls()
                .queryParam("unread", true)
                .get("/api/notices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", is("GIVEN"))
                .body("items[0].leadId", is(lead))
                .body("items[0].by", is("示例office"))
                .body("items[0].readAt", nullValue())
                .extract()
                .path("items[0].id");
        Map<String, ?> reading = Map.of("upTo", id);
        giver.calls().body(reading).post("/api/notices/readings").then().statusCode(200);
        assertThat(taker.unread()).as("nobody reads another's").isOne();
        taker.calls()
                .body(reading)
                .post("/api/notices/readings")
                .then()
                .statusCode(200)
                .body("unread", is(0))
                .body("more", is(false));
        taker.calls().get("/api/notices").then().body("items[0].readAt", notNullValue());
    }

    @Test
    void whoever_does_it_himself_is_not_told() {
        assertThat(giver.told(lead)).isEmpty();
        officeSets(lead, Map.of("title", Fresh.text()));
        assertThat(giver.told(lead)).isEmpty();
    }

    @Test
    void those_who_join_a_lead_and_leaders_who_are_named_are_told_once() {
        Person leader = person(Role.LEADER);
        officeSets(lead, Map.of("collaboratorIds", Set.of(taker.id()), "namedLeaderIds", Set.of(leader.id())));
        officeSets(lead, Map.of("collaboratorIds", Set.of(taker.id()), "title", Fresh.text()));
        assertThat(taker.told(lead)).containsExactly("JOINED");
        assertThat(leader.told(lead)).containsExactly("NAMED");
    }

    @Test
    void of_a_lead_that_i_may_not_see_any_more_no_word_is_said_and_nothing_counted() {
        Person other = person(Role.OFFICE);
        officeSets(lead, Map.of("collaboratorIds", Set.of(taker.id(), other.id())));
        assertThat(taker.unread()).isOne();
        officeSets(lead, Map.of("collaboratorIds", Set.of()));
        assertThat(taker.told(lead)).isEmpty();
        assertThat(taker.unread()).isZero();
        assertThat(other.told(lead)).as("the office sees it still").containsExactly("JOINED");
        giver.calls()
                .body(Map.of(
                        "version",
                        giver.calls().get("/api/leads/" + lead).<Integer>path("version"),
                        "confidential",
                        true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        assertThat(other.told(lead)).as("a confidential one it does not").isEmpty();
        assertThat(other.unread()).isZero();
    }

    @Test
    void whoever_owns_a_lead_is_told_that_a_step_was_verified() {
        given();
        String step = taker.calls().get("/api/leads/" + lead).path("steps[0].id");
        Caller.as(Role.OFFICE)
                .body(Map.of("stepId", step, "evidence", "示例文件 1 号"))
                .post("/api/leads/" + lead + "/verifications")
                .then()
                .statusCode(200);
        taker.calls()
                .get("/api/notices")
                .then()
                .body("items[0].kind", is("VERIFIED"))
                .body("items[0].stage", is("CLUE"));
    }

    private void turn(Person owner, String force, Light light) {
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
    void a_clock_is_told_to_the_owner_once_for_each_light_and_a_red_one_to_the_head() {
        String force = force();
        Person head = person(Role.HEAD, force);
        assertThat(head.unread()).as("he is here").isZero();
        officeSets(lead, Map.of("ownerId", taker.id(), "taskForceId", force));
        turn(taker, force, Light.YELLOW);
        assertThat(head.told(lead)).containsExactly("FORCE_GIVEN");
        turn(taker, force, Light.YELLOW);
        turn(taker, force, Light.RED);
        turn(taker, force, Light.RED);
        assertThat(taker.told(lead)).containsExactly("CLOCK_RED", "CLOCK_YELLOW", "GIVEN");
        assertThat(head.told(lead)).containsExactly("CLOCK_RED", "FORCE_GIVEN");
        head.calls()
                .get("/api/notices")
                .then()
                .body("items[0].clock", is("UPDATE"))
                .body("items[0].dueOn", is("2026-11-27"))
                .body("items[0].by", nullValue());
    }

    @Test
    void a_page_takes_as_many_statements_as_another_and_the_next_goes_on_behind_it() {
        given();
        assertThat(taker.unread()).as("who comes for the first time is noted").isOne();
        long one = statements();
        for (int more = 0; more < 4; more++) {
            officeSets(lead, Map.of("ownerId", giver.id()));
            given();
        }
        assertThat(statements()).isEqualTo(one);
        String cursor = taker.calls().queryParam("limit", 2).get("/api/notices").path("nextCursor");
        taker.calls()
                .queryParam("cursor", cursor)
                .get("/api/notices")
                .then()
                .body("items", hasSize(7))
                .body("nextCursor", nullValue());
    }

    private long statements() {
        return Statements.during(
                database, () -> taker.calls().get("/api/notices").then().statusCode(200));
    }

    @Test
    void what_somebody_was_told_half_a_year_ago_is_forgotten() {
        given();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update notice set created_at = '2001-01-05 08:00:00' where receiver_id = :taker")
                        .setParameter("taker", taker.id())
                        .executeUpdate());
        purge.run();
        assertThat(taker.told(lead)).isEmpty();
    }

    @Test
    void everybody_says_for_himself_how_he_is_told() {
        int version = taker.calls()
                .get("/api/notices/preferences")
                .then()
                .statusCode(200)
                .body("mail", is("OFF"))
                .body("quietFrom", is("20:00:00"))
                .body("address", nullValue())
                .extract()
                .path("version");
        prefer(version, Map.of("mail", "DIGEST")).statusCode(400).body("violations[0].field", is("address"));
        prefer(version, Map.of("mail", "DIGEST", "address", "不是邮箱"))
                .statusCode(400)
                .body("type", is("/problems/mail-address"));
        prefer(version, Map.of("mail", "DIGEST", "address", "someone@example.com", "quietTo", "07:30"))
                .statusCode(200)
                .body("address", is("s******@example.com"))
                .body("quietTo", is("07:30:00"));
        prefer(version, Map.of("mail", "EACH")).statusCode(409).body("type", is("/problems/stale"));
        prefer(version + 1, Map.of("mail", "OFF")).statusCode(200).body("address", nullValue());
    }

    private ValidatableResponse prefer(int version, Map<String, ?> said) {
        Map<String, Object> body = new HashMap<>(Map.of("quietFrom", "20:00", "quietTo", "08:00"));
        body.put("version", version);
        body.putAll(said);
        return taker.calls().body(body).put("/api/notices/preferences").then();
    }
}
