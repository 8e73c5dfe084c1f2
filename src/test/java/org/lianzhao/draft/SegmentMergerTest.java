package org.lianzhao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;
import org.lianzhao.testing.Together;

/** What becomes of what hangs on segments that editions merge, share or take off. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class SegmentMergerTest extends HttpTest {
    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills the field in
    EntityManagerFactory database;

    private String chain = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
    }

    @Test
    void a_segment_merged_twice_between_two_editions_is_told_as_merged_into_what_goes_on() {
        List<String> small = DraftCalls.small(chain);
        String third = DraftCalls.segment(chain, small.get(0), "示例三");
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)));
        DraftCalls.publish(chain, "示例并一").then().statusCode(201);
        DraftCalls.act(chain, small.get(2), "merger", Map.of("into", third));
        DraftCalls.publish(chain, "示例并二").then().statusCode(201);
        Caller.as(Role.MEMBER)
                .queryParam("from", 2)
                .get("/api/chains/" + chain + "/editions/4/difference")
                .then()
                .body("segments.mark", contains("ADDED", "MERGED", "MERGED"))
                .body("segments[1].into.text", is("示例三"))
                .body("segments[2].into.text", is("示例三"));
    }

    @Test
    void a_merged_segment_takes_its_leads_and_firms_along_and_its_address_leads_on() {
        List<String> small = DraftCalls.small(chain);
        String id = lead(small.get(1));
        String paper = DocumentCalls.added(DraftCalls.office(), subject(small.get(1)));
        Response before = Caller.as(Role.MEMBER).get("/api/leads/" + id);
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200)
                .body("mark", is("MERGED"))
                .body("mergedTo", is(small.get(2)));
        DraftCalls.publish(chain, "两个环节并成一个").then().statusCode(201);
        DocumentCalls.list(DraftCalls.office(), subject(small.get(2))).body("items.id", contains(paper));
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + id)
                .then()
                .body("segment.code", is(small.get(2)))
                .body("version", is(before.<Integer>path("version") + 1));
        Caller.as(Role.MEMBER)
                .queryParam("segment", small.get(1))
                .get("/api/leads")
                .then()
                .body("items.id", hasItem(id));
        Caller.as(Role.MEMBER)
                .get("/api/segments/" + small.get(1))
                .then()
                .statusCode(200)
                .body("code", is(small.get(2)));
        Caller.as(Role.MEMBER)
                .queryParam("from", 2)
                .get("/api/chains/" + chain + "/editions/3/difference")
                .then()
                .body("segments.mark", contains("MERGED"))
                .body("segments[0].into.text", is("示例二"));
        // the code is not given to another one
        DraftCalls.office()
                .body(Map.of("code", small.get(1), "name", "同码", "kind", "PART", "groupCode", small.get(0)))
                .post(DraftCalls.draft(chain) + "/segments")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("code"));
    }

    @Test
    void documents_of_a_segment_that_left_stay_readable_from_the_edition_and_nobody_adds_to_them() {
        List<String> small = DraftCalls.small(chain);
        String third = DraftCalls.segment(chain, small.get(0), "示例三");
        DraftCalls.publish(chain, "示例加").then().statusCode(201);
        String subject = subject(third);
        String paper = DocumentCalls.added(DraftCalls.office(), subject);
        DraftCalls.act(chain, third, "removal", Map.of()).then().statusCode(200);
        DraftCalls.publish(chain, "示例移出").then().statusCode(201);
        String id = Caller.as(Role.MEMBER)
                .queryParam("from", 3)
                .get("/api/chains/" + chain + "/editions/4/difference")
                .path("segments.find { it.mark == 'REMOVED' }.id");
        assertThat(subject).isEqualTo("segment:" + id);
        DocumentCalls.list(Caller.as(Role.MEMBER), subject).body("items.id", contains(paper));
    }

    @Test
    void leads_and_firms_that_follow_a_merger_tell_so_and_many_cost_no_more_statements() {
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例并入企业" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        long few = merging(2, firm);
        long many = merging(40, firm);
        assertThat(many).isLessThanOrEqualTo(few + 2);
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + firm + "/activities")
                .then()
                .body("items.kind", contains("SEGMENT", "SEGMENT"))
                .body("items[0].moved.from.name", is("示例一"))
                .body("items[0].moved.to.name", is("示例二"))
                .body("items[0].recordedBy", notNullValue());
        Caller.as(Role.MEMBER)
                .body(Map.of("kind", "SEGMENT", "content", "示例"))
                .post("/api/companies/" + firm + "/activities")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
    }

    /** How many statements it takes to merge a segment with so many leads. */
    private long merging(int leads, String firm) {
        String own = DraftCalls.chain();
        List<String> small = DraftCalls.small(own);
        String first = lead(small.get(1));
        for (int more = 1; more < leads; more++) {
            lead(small.get(1));
        }
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "segmentCode",
                        small.get(1),
                        "role",
                        "MEMBER",
                        "presence",
                        "PRODUCTION",
                        "place",
                        "ZONE",
                        "source",
                        "示例走访"))
                .post("/api/companies/" + firm + "/holdings")
                .then()
                .statusCode(201);
        DraftCalls.act(own, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        long statements = Statements.during(
                database, () -> DraftCalls.publish(own, "示例并入").then().statusCode(201));
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + first + "/timeline")
                .then()
                .body("items.followUp.findAll { it != null }.kind", contains("SEGMENT"))
                .body("items.find { it.followUp != null }.followUp.moved.to.code", is(small.get(2)));
        return statements;
    }

    @Test
    void a_shared_segment_changes_on_both_maps_and_both_get_an_edition() {
        List<String> small = DraftCalls.small(chain);
        String other = DraftCalls.chain();
        List<String> there = DraftCalls.small(other);
        DraftCalls.office()
                .body(Map.of("code", small.get(1), "groupCode", there.get(0)))
                .post(DraftCalls.draft(other) + "/shared-segments")
                .then()
                .statusCode(201)
                .body("elsewhere", contains(chain));
        DraftCalls.publish(other, "共用").then().statusCode(201);
        DraftCalls.put(other, small.get(1), DraftCalls.edit(other, small.get(1), Map.of("name", "两链共用")));
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "这边也改")));
        DraftCalls.publish(other, "更名").then().statusCode(201);
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/map")
                .then()
                .body("chain.edition", is(3))
                .body("stages[1].groups[0].segments.name", hasItem("两链共用"));
        // the reason that the program itself gives is said in both languages, one that people wrote as they did
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/editions")
                .then()
                .body("items[0].reason", startsWith("共用环节随「"))
                .body("items[0].reasonEn", startsWith("Shared segments changed with "))
                .body("items[1].reasonEn", nullValue());
        DraftCalls.publish(chain, "也更名").then().statusCode(409).body("defects.kind", contains("CHANGED_ELSEWHERE"));
        DraftCalls.act(other, small.get(1), "merger", Map.of("into", there.get(1)))
                .then()
                .statusCode(409)
                .body("type", is("/problems/merge-shared-segment"));
        DraftCalls.act(other, small.get(1), "removal", Map.of()).then().statusCode(200);
    }

    @Test
    void a_segment_that_another_chain_took_over_since_it_was_merged_is_not_merged() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        String other = DraftCalls.chain();
        String group = DraftCalls.small(other).get(0);
        DraftCalls.office()
                .body(Map.of("code", small.get(1), "groupCode", group))
                .post(DraftCalls.draft(other) + "/shared-segments")
                .then()
                .statusCode(201);
        DraftCalls.publish(other, "共用").then().statusCode(201);
        DraftCalls.publish(chain, "并入").then().statusCode(409).body("defects.kind", contains("MERGED_BUT_SHARED"));
        Caller.as(Role.MEMBER).get("/api/segments/" + small.get(1)).then().body("code", is(small.get(1)));
        DraftCalls.act(other, small.get(1), "removal", Map.of()).then().statusCode(200);
        DraftCalls.publish(other, "不再共用").then().statusCode(201);
        DraftCalls.publish(chain, "并入").then().statusCode(201);
        Caller.as(Role.MEMBER).get("/api/segments/" + small.get(1)).then().body("code", is(small.get(2)));
    }

    @Test
    void leads_made_while_their_segment_is_merged_are_about_what_it_goes_on_as() throws Exception {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        Callable<Response> lead = () -> opened(small.get(1));
        List<Response> answers = Together.at(() -> DraftCalls.publish(chain, "并入"), lead, lead, lead, lead);
        assertThat(answers.get(0).statusCode()).isEqualTo(201);
        answers.stream()
                .skip(1)
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .forEach(id ->
                        Caller.as(Role.MEMBER).get("/api/leads/" + id).then().body("segment.code", is(small.get(2))));
        opened(small.get(1)).then().statusCode(201).body("segment.code", is(small.get(2)));
    }

    @Test
    void a_lead_and_the_removal_of_its_segment_at_the_same_moment_do_not_both_come_about() throws Exception {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.act(chain, small.get(1), "removal", Map.of()).then().statusCode(200);
        List<Response> answers = Together.at(() -> DraftCalls.publish(chain, "移除"), () -> opened(small.get(1)));
        // where both met in the database, whoever lost is asked to try again (409), and learns then that the segment
        // has gone
        assertThat(answers.stream().map(Response::statusCode).toList())
                .isIn(List.of(201, 400), List.of(201, 409), List.of(409, 201));
    }

    private static String subject(String segment) {
        return "segment:"
                + Caller.as(Role.MEMBER).get("/api/segments/" + segment).path("id");
    }

    private static String lead(String segment) {
        Response made = opened(segment);
        made.then().statusCode(201);
        return made.path("id");
    }

    private static Response opened(String segment) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("segmentCode", segment, "title", "示例线索", "summary", "示例", "companyName", "示例并环有限公司"))
                .post("/api/leads");
    }
}
