package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.notice.NoticeCalls.officeSets;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Whoever watches a lead hears what becomes of it: of what others do, while he may see it, and as long as he wants to. */
@QuarkusTest
class WatchNoticesTest extends HttpTest {
    private Person owner;
    private Person watcher;
    private String lead;

    @BeforeEach
    void enterThem() {
        owner = person(Role.MEMBER);
        watcher = person(Role.OFFICE);
        lead = owner.opens(Fresh.text());
        watcher.calls()
                .put("/api/leads/" + lead + "/watch")
                .then()
                .statusCode(200)
                .body("watched", is(true));
    }

    private void follow(Person author) {
        author.calls()
                .body(Map.of("content", "示例"))
                .post("/api/leads/" + lead + "/follow-ups")
                .then()
                .statusCode(201);
    }

    private void puts(String state) {
        int version = owner.calls().get("/api/leads/" + lead).path("version");
        owner.calls()
                .body(Map.of("to", state, "version", version, "reason", "示例", "reviewOn", Days.later()))
                .post("/api/leads/" + lead + "/stage")
                .then()
                .statusCode(200);
    }

    @Test
    void a_watcher_hears_of_follow_ups_moves_and_a_new_owner_and_not_of_what_he_did_himself() {
        follow(owner);
        follow(watcher);
        puts("PAUSED");
        officeSets(lead, Map.of("ownerId", person(Role.MEMBER).id()));
        assertThat(watcher.told(lead)).containsExactly("WATCH_OWNER", "WATCH_MOVED", "WATCH_FOLLOW_UP");
        watcher.calls().get("/api/notices").then().body("items[1].state", is("PAUSED"));
        officeSets(lead, Map.of("title", Fresh.text()));
        assertThat(watcher.told(lead)).hasSize(3);
    }

    @Test
    void a_watcher_who_gets_the_lead_himself_is_told_of_that_alone() {
        officeSets(lead, Map.of("ownerId", watcher.id()));
        assertThat(watcher.told(lead)).containsExactly("GIVEN");
    }

    @Test
    void who_watches_no_more_hears_nothing() {
        watcher.calls()
                .delete("/api/leads/" + lead + "/watch")
                .then()
                .statusCode(200)
                .body("watched", is(false));
        watcher.calls().get("/api/leads/" + lead + "/watch").then().body("watched", is(false));
        follow(owner);
        assertThat(watcher.told(lead)).isEmpty();
    }

    @Test
    void a_watcher_who_may_not_see_the_lead_any_more_hears_nothing() {
        officeSets(lead, Map.of("confidential", true));
        follow(owner);
        assertThat(watcher.told(lead)).isEmpty();
        assertThat(watcher.unread()).isZero();
        assertThat(watcher.calls().put("/api/leads/" + lead + "/watch").statusCode())
                .isEqualTo(404);
    }

    @Test
    void many_leads_at_once_are_heard_of_one_by_one() {
        Caller.as(Role.OFFICE)
                .body(Map.of(
                        "ids",
                        List.of(lead),
                        "action",
                        "ASSIGN",
                        "ownerId",
                        person(Role.MEMBER).id()))
                .post("/api/leads/bulk")
                .then()
                .statusCode(200);
        assertThat(watcher.told(lead)).containsExactly("WATCH_OWNER");
    }

    @Test
    void of_a_hand_over_they_hear_where_it_was_the_leaver_s_and_not_where_he_only_helped() {
        Person leaver = person(Role.MEMBER);
        officeSets(lead, Map.of("collaboratorIds", Set.of(leaver.id())));
        String his = leaver.opens(Fresh.text());
        watcher.calls().put("/api/leads/" + his + "/watch").then().statusCode(200);
        Map<String, Object> said = Map.of(
                "fromUserId",
                leaver.id(),
                "toUserId",
                person(Role.MEMBER).id(),
                "reason",
                "示例：调离",
                "confidentialToo",
                false);
        Caller.as(Role.OFFICE)
                .body(said)
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        assertThat(watcher.told(his)).containsExactly("WATCH_OWNER");
        assertThat(watcher.told(lead)).isEmpty();
    }

    @Test
    void what_i_watch_is_a_filter_of_lists_and_board_and_can_be_kept() {
        String other = owner.opens(Fresh.text());
        watcher.calls().queryParam("watched", "me").get("/api/leads").then().body("items.id", contains(lead));
        watcher.calls()
                .queryParam("watched", "me")
                .get("/api/leads/board")
                .then()
                .body("columns.count.sum()", is(1));
        owner.calls().queryParam("watched", "me").get("/api/leads").then().body("items.id", not(hasItem(other)));
        watcher.calls().queryParam("watched", "all").get("/api/leads").then().statusCode(400);
        watcher.calls()
                .body(Map.of("name", "我关注的", "query", "watched=me"))
                .post("/api/lead-views")
                .then()
                .statusCode(201);
        officeSets(lead, Map.of("confidential", true));
        watcher.calls().queryParam("watched", "me").get("/api/leads").then().body("items.id", not(hasItem(lead)));
    }

    @Test
    void a_topic_is_not_told_to_whoever_does_not_want_it_and_again_when_he_does() {
        mute(Set.of("WATCHES"));
        follow(owner);
        assertThat(watcher.told(lead)).isEmpty();
        watcher.calls().get("/api/notices/preferences").then().body("muted", contains("WATCHES"));
        mute(Set.of());
        follow(owner);
        assertThat(watcher.told(lead)).containsExactly("WATCH_FOLLOW_UP");
    }

    private void mute(Set<String> topics) {
        Map<String, Object> preferences =
                watcher.calls().get("/api/notices/preferences").jsonPath().getMap("$");
        Map<String, Object> said = new HashMap<>();
        List.of("version", "mail", "quietFrom", "quietTo").forEach(field -> said.put(field, preferences.get(field)));
        said.put("muted", topics);
        watcher.calls().body(said).put("/api/notices/preferences").then().statusCode(200);
    }
}
