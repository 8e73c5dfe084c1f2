package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** The list of leads as a file. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class LeadExportTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private static List<String> titles(RequestSpecification caller, Map<String, ?> asked) {
        Projections.catchUp();
        Map<String, Object> chosen = new HashMap<>(asked);
        chosen.put("columns", "title");
        return Exported.rows(caller, "leads", chosen);
    }

    @Test
    void it_holds_what_the_list_shows_in_the_same_order_whatever_is_asked_for() {
        String mark = fresh();
        for (int day : List.of(3, 1, 2)) {
            String id = open(member(), Map.of("title", mark + day, "segmentCode", "EL-5030"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            patch(member(), id, Map.of("nextOn", Days.ago(40 - day))).statusCode(200);
        }
        assertThat(titles(member(), Map.of("q", mark))).containsExactly(mark + 2, mark + 1, mark + 3);
        assertThat(titles(member(), Map.of("q", mark, "sort", "next"))).containsExactly(mark + 1, mark + 2, mark + 3);
        for (Map<String, ?> asked : List.<Map<String, ?>>of(
                Map.of("owner", "me", "chain", "EL", "overdue", true),
                Map.of("segment", "EL-5030", "stage", "CLUE"),
                Map.of("q", mark, "state", "LOST"))) {
            List<String> listed = member().queryParams(asked)
                    .queryParam("limit", 200)
                    .get("/api/leads")
                    .path("items.title");
            assertThat(titles(member(), asked)).startsWith(listed.toArray(String[]::new));
            assertThat(listed.isEmpty()).isEqualTo(asked.containsKey("state"));
        }
    }

    @Test
    void a_members_file_has_no_lead_of_another_force_and_none_that_is_confidential() {
        String mark = fresh();
        var owner = inForce("export-owner", Role.MEMBER, "示例导出甲组");
        open(owner, Map.of("title", mark + "公开")).statusCode(201);
        open(inForce("export-owner", Role.MEMBER, "示例导出甲组"), Map.of("title", mark + "保密", "confidential", true))
                .statusCode(201);
        Map<String, String> asked = Map.of("q", mark);
        assertThat(titles(inForce("export-owner", Role.MEMBER, "示例导出甲组"), asked))
                .containsExactly(mark + "保密", mark + "公开");
        assertThat(titles(inForce("export-head", Role.HEAD, "示例导出甲组"), asked)).containsExactly(mark + "公开");
        assertThat(titles(Caller.as(Role.OFFICE), asked)).containsExactly(mark + "公开");
        assertThat(titles(inForce("export-other", Role.HEAD, "示例导出乙组"), asked)).isEmpty();
        assertThat(titles(inForce("export-stranger", Role.MEMBER, "示例导出乙组"), asked))
                .isEmpty();
        assertThat(titles(Caller.as(Role.PROJECT), asked)).isEmpty();
    }

    @Test
    void numbers_that_somebody_wrote_into_a_text_never_leave() {
        String mark = fresh();
        String id =
                open(member(), Map.of("title", mark)).statusCode(201).extract().path("id");
        patch(member(), id, Map.of("nextStep", "打给 13812345678")).statusCode(200);
        Projections.catchUp();
        Map<String, String> asked = Map.of("q", mark, "columns", "nextStep,stage");
        for (var caller : List.of(Caller.as(Role.OFFICE), member())) {
            assertThat(Exported.rows(caller, "leads", asked)).containsExactly("打给 138******78,线索");
        }
    }

    @Test
    void its_filters_are_told_in_words() {
        member().queryParams(Map.of("owner", "me", "stage", "CLUE", "overdue", true))
                .get("/api/exports/leads/plan")
                .then()
                .statusCode(200)
                .body("conditions.title", contains("阶段", "负责人", "已逾期"))
                .body("conditions.value", contains("线索", "示例member", "是"));
        member().queryParams(Map.of("chain", "EL", "segment", "EL-5030"))
                .get("/api/exports/leads/plan")
                .then()
                .body("conditions.value", contains("先进电子器件", segment("name")));
        member().queryParams(Map.of("chain", "EL", "segment", "EL-5030", "lang", "en"))
                .get("/api/exports/leads/plan")
                .then()
                .body("conditions.value", contains(chain("nameEn"), segment("nameEn")));
        member().queryParam("stage", "NOWHERE")
                .get("/api/exports/leads/plan")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-stage"));
        member().queryParam("overdue", false)
                .get("/api/exports/leads/plan")
                .then()
                .statusCode(200)
                .body("conditions", empty());
        member().queryParam("state", "ACTIVE", "LOST")
                .get("/api/exports/leads")
                .then()
                .statusCode(400)
                .body("type", is("/problems/export-filter-once"))
                .body("violations.field", contains("state"));
        member().queryParam("view", "list")
                .get("/api/exports/leads")
                .then()
                .statusCode(400)
                .body("violations.field", contains("view"));
    }

    private static String segment(String name) {
        return member().get("/api/segments/EL-5030").path(name);
    }

    private static String chain(String name) {
        return member().get("/api/chains").path("items.find { it.code == 'EL' }." + name);
    }

    @Test
    void the_file_says_that_leads_made_by_mistake_are_not_in_it() {
        String mark = fresh();
        Map<String, String> asked = Map.of("q", mark);
        assertThat(Exported.lines(member(), "leads", asked).get(0)).contains("不含作废的线索");
        assertThat(Exported.lines(member().queryParam("state", "VOID"), "leads", asked)
                        .get(0))
                .doesNotContain("不含作废的线索");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_leads_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/leads").then().statusCode(403);
        Caller.as(role).get("/api/exports/leads/plan").then().statusCode(403);
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(LeadFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(LeadExport.FILTERS);
    }

    @Test
    void a_longer_part_asks_the_database_no_more_often() {
        String mark = fresh();
        open(member(), Map.of("title", mark)).statusCode(201);
        titles(member(), Map.of("q", mark));
        long one = statements(mark);
        for (int i = 0; i < 4; i++) {
            open(member(), Map.of("title", mark + i)).statusCode(201);
        }
        titles(member(), Map.of("q", mark));
        assertThat(statements(mark)).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private long statements(String mark) {
        return Statements.fewest(database, () -> {
            var member = Caller.signedIn("test-member", "member");
            return () -> Exported.rows(member, "leads", Map.of("q", mark));
        });
    }
}
