package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.Together;

/** A gap is closed by a project that verifiably produces, and by nothing before that. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class GapClosedTest extends ClosingCalls {
    @Inject
    WorkLock lock;

    @Test
    void the_first_firm_that_verifiably_produces_closes_it_and_that_is_told() {
        String lead = signed();
        String step = claim(lead, LeadStage.PRODUCTION);
        closedBy(lead).body("items", empty());
        verify(lead, step);
        closedBy(lead)
                .body("items.segmentCode", contains(segment))
                .body("items[0].producingSince", is("2026-01-12"))
                .body("items[0].closedAt", notNullValue())
                .body("items[0].undoneAt", nullValue());
        closedIn().body("closed.segmentCode", contains(segment)).body("closed[0].leadId", is(lead));
        assertThat(told("gap-closed")).hasSize(1);
        member().get("/api/leads/" + lead + "/timeline").then().body("items.closedGap.segmentCode", hasItem(segment));
        change(lead, Map.of("summary", "示例"));
        closedBy(lead).body("items.segmentCode", contains(segment));
        assertThat(told("gap-closed")).hasSize(1);
    }

    @Test
    void a_second_one_closes_nothing() {
        String first = signed();
        verify(first, claim(first, LeadStage.PRODUCTION));
        String second = signed();
        verify(second, claim(second, LeadStage.PRODUCTION));
        closedBy(second).body("items", empty());
    }

    @Test
    void of_two_that_are_verified_at_once_one_closes_it() throws Exception {
        for (int round = 0; round < 3; round++) {
            published();
            String one = signed();
            String other = signed();
            String claimed = claim(one, LeadStage.PRODUCTION);
            String claimedToo = claim(other, LeadStage.PRODUCTION);
            Together.<Void>at(
                    () -> {
                        verify(one, claimed);
                        return null;
                    },
                    () -> {
                        verify(other, claimedToo);
                        return null;
                    });
            closedIn().body("closed.segmentCode", contains(segment));
            assertThat(told("gap-closed")).hasSize(1);
        }
    }

    @Test
    void a_project_that_is_lost_after_all_opens_it_again_and_leaves_the_record() {
        String lead = signed();
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        move(Caller.as(Role.OFFICE), lead, "WITHDRAWN", Map.of("reason", "示例")).statusCode(200);
        closedBy(lead).body("items.segmentCode", contains(segment)).body("items[0].undoneAt", notNullValue());
        closedIn().body("closed", empty());
        assertThat(told("gap-reopened")).hasSize(1);
    }

    @Test
    void one_that_is_lost_while_another_is_verified_leaves_it_open_or_to_the_other() throws Exception {
        for (int round = 0; round < 3; round++) {
            published();
            String lost = signed();
            verify(lost, claim(lost, LeadStage.PRODUCTION));
            String next = signed();
            String claimed = claim(next, LeadStage.PRODUCTION);
            Together.<Void>at(
                    () -> {
                        move(Caller.as(Role.OFFICE), lost, "WITHDRAWN", Map.of("reason", "示例"))
                                .statusCode(200);
                        return null;
                    },
                    () -> {
                        verify(next, claimed);
                        return null;
                    });
            // whoever came first: it was open in between only if the other one closed it after that
            closedBy(next).body("items", hasSize(told("gap-reopened").size()));
        }
    }

    @Test
    void of_a_segment_that_is_split_the_part_stays_closed_since_then() {
        String lead = signed();
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        String closedAt = closedBy(lead).extract().path("items[0].closedAt");
        String part = DraftCalls.office()
                .body(Map.of("name", "示例拆出"))
                .post(DraftCalls.draft(chain) + "/segments/" + segment + "/parts")
                .path("code");
        DraftCalls.publish(chain, "拆分").then().statusCode(201);
        String splits = "/api/chains/" + chain + "/splits";
        String waiting = DraftCalls.office().get(splits).path("items.find { it.rowId == '" + lead + "' }.id");
        DraftCalls.office()
                .body(Map.of("ids", List.of(waiting), "to", part))
                .post(splits + "/decisions")
                .then()
                .statusCode(200);
        closedBy(lead)
                .body("items.segmentCode", contains(part))
                .body("items[0].closedAt", is(closedAt))
                .body("items[0].undoneAt", nullValue());
        closedIn().body("closed.segmentCode", contains(part));
        assertThat(told("gap-reopened")).isEmpty();
        assertThat(told("gap-closed")).hasSize(1);
    }

    @Test
    void one_that_is_closed_while_its_segment_is_merged_is_told_of_what_that_goes_on_as() throws Exception {
        for (int round = 0; round < 3; round++) {
            chain = DraftCalls.chain();
            List<String> small = DraftCalls.small(chain);
            segment = small.get(1);
            String lead = signed();
            String claimed = claim(lead, LeadStage.PRODUCTION);
            DraftCalls.act(chain, segment, "merger", Map.of("into", small.get(2)));
            String seen = DraftCalls.seen(chain);
            List<Integer> answers = Together.at(
                    () -> DraftCalls.publish(chain, "并入", seen).statusCode(),
                    () -> verifying(lead, claimed).statusCode());
            assertThat(answers).containsExactly(201, 200); // neither is in the other's way
            closedBy(lead).body("items.segmentCode", contains(small.get(2))).body("items[0].undoneAt", nullValue());
            closedIn().body("closed.segmentCode", contains(small.get(2)));
        }
    }

    @Test
    void an_edition_that_merges_nothing_does_not_wait_for_whoever_closes_a_gap() {
        DraftCalls.segment(chain, group, "示例三");
        QuarkusTransaction.requiringNew().run(() -> {
            lock.hold("gap-closings");
            DraftCalls.publish(chain, "示例添加").then().statusCode(201);
        });
    }

    @Test
    void who_must_not_see_the_lead_reads_of_the_gap_without_it() {
        String lead = signed();
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        String user = "gap-" + Fresh.mark();
        Caller.enter(user, "示例");
        Caller.signedIn(user, Role.MEMBER.code())
                .get("/api/chains/" + chain + "/trend")
                .then()
                .body("closed.segmentCode", contains(segment))
                .body("closed[0].leadId", nullValue());
        Caller.signedIn(user, Role.MEMBER.code())
                .get("/api/leads/" + lead + "/closed-gaps")
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_closed_stays_readable_after_the_segment_left_the_map() {
        String lead = signed();
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        change(lead, Map.of("segmentCode", "EL-5030"));
        DraftCalls.act(chain, segment, "removal", Map.of()).then().statusCode(200);
        DraftCalls.publish(chain, "示例移出").then().statusCode(201);
        member().get("/api/leads/" + lead + "/timeline")
                .then()
                .statusCode(200)
                .body("items.closedGap.segmentCode", hasItem(segment));
    }
}
