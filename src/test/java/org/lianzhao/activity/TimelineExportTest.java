package org.lianzhao.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The timeline of a lead as a file. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class TimelineExportTest extends HttpTest {
    private final String title = "示例项目" + Fresh.mark();

    @Inject
    EntityManagerFactory database;

    private static RequestSpecification member() {
        return Caller.as(Role.MEMBER);
    }

    private String lead(boolean confidential) {
        return member().body(
                        Map.of("title", title, "companyName", "示例企业", "summary", "示例", "confidential", confidential))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void done(String lead, String what, Map<String, ?> said) {
        member().body(said).post("/api/leads/" + lead + "/" + what).then().statusCode(201);
    }

    private static void lost(String lead) {
        Map<String, Object> move = new HashMap<>(Map.of("to", "LOST", "reasonCode", "MARKET", "reason", "示例原因"));
        move.put("version", member().get("/api/leads/" + lead).<Integer>path("version"));
        member().body(move).post("/api/leads/" + lead + "/stage").then().statusCode(200);
    }

    private static List<String> rows(RequestSpecification caller, String lead, String columns) {
        return Exported.rows(caller, "lead-timeline", Map.of("lead", lead, "columns", columns));
    }

    @Test
    void it_holds_what_the_timeline_shows_in_the_same_order() {
        String lead = lead(false);
        done(lead, "follow-ups", Map.of("kind", "CALL", "content", "示例电话"));
        done(lead, "amounts", Map.of("kind", "TOTAL_INVESTMENT", "amount", 30000));
        lost(lead);
        List<String> shown =
                member().get("/api/leads/" + lead + "/timeline?limit=200").path("items.id");
        assertThat(rows(member(), lead, "id")).isEqualTo(shown).hasSize(6);
        assertThat(rows(Caller.as(Role.OFFICE), lead, "id")).isEqualTo(shown);
    }

    @Test
    void what_happened_is_told_in_the_readers_words() {
        String lead = lead(false);
        done(
                lead,
                "follow-ups",
                Map.of("kind", "VISIT", "content", "示例走访", "nextStep", "示例下一步", "nextOn", Days.later()));
        done(lead, "amounts", Map.of("kind", "TAX", "amount", 1234.5, "precision", "AT_LEAST", "written", "一千多万"));
        lost(lead);
        String columns = "event,content,nextStep,nextOn,amount,currency,precision,by";
        assertThat(rows(member(), lead, columns))
                .containsExactly(
                        "首谈保护,中止,,,,,,示例member",
                        "流失,市场需求变化；示例原因,,,,,,示例member",
                        "达产年税收,一千多万,,,1234.5,CNY,不少于,示例member",
                        "拜访,示例走访,示例下一步," + Days.later() + ",,,,示例member",
                        "首次响应,按时,,,,,,示例member",
                        "进入线索,,,,,,,示例member");
        assertThat(rows(member().queryParam("lang", "en"), lead, "event,precision"))
                .containsExactly(
                        "First-talk protection,",
                        "Lost,",
                        "Yearly tax,at least",
                        "Visit,",
                        "First answer,",
                        "Moved to Lead,");
    }

    @Test
    void it_names_the_firm_that_came_along_to_whoever_reads_the_timeline() {
        String companion = "示例同行" + Fresh.mark();
        String along =
                member().body(Map.of("name", companion)).post("/api/companies").path("id");
        String lead = lead(true);
        done(lead, "follow-ups", Map.of("kind", "VISIT", "content", "示例走访", "companionId", along));
        assertThat(rows(member(), lead, "event,companion")).containsExactly("拜访," + companion, "首次响应,", "进入线索,");
        assertThat(Exported.lines(member().queryParam("lang", "en"), "lead-timeline", Map.of("lead", lead))
                        .get(1))
                .contains("People,Came along,Next step");
        Caller.as(Role.LEADER)
                .get("/api/exports/lead-timeline?lead=" + lead)
                .then()
                .statusCode(404);
    }

    @Test
    void numbers_that_somebody_wrote_into_a_text_never_leave() {
        String lead = lead(false);
        done(
                lead,
                "follow-ups",
                Map.of("content", "打给 13812345678", "people", "王总 13812345678", "nextStep", "再打 13812345678"));
        for (RequestSpecification caller : List.of(member(), Caller.as(Role.OFFICE))) {
            assertThat(rows(caller, lead, "content,people,nextStep").get(0))
                    .isEqualTo("打给 138******78,王总 138******78,再打 138******78");
        }
    }

    @Test
    void who_may_not_see_the_lead_finds_none() {
        String open = lead(false);
        Caller.enter("timeline-stranger", "示例旁人");
        String secret = lead(true);
        for (String address : List.of("/api/exports/lead-timeline", "/api/exports/lead-timeline/plan")) {
            Caller.signedIn("timeline-stranger", "member")
                    .get(address + "?lead=" + open)
                    .then()
                    .statusCode(404)
                    .body("type", is("/problems/missing"));
            Caller.as(Role.LEADER).get(address + "?lead=" + secret).then().statusCode(404);
            Caller.as(Role.PROJECT).get(address + "?lead=" + open).then().statusCode(404);
            member().get(address + "?lead=" + UUID.randomUUID()).then().statusCode(404);
            member().get(address).then().statusCode(400).body("violations.field", contains("lead"));
            member().get(address + "?lead=x").then().statusCode(400).body("violations.field", contains("lead"));
        }
        assertThat(rows(member(), secret, "event")).containsExactly("进入线索");
    }

    @Test
    void the_file_names_the_lead_and_the_audit_only_its_key() {
        String lead = lead(true);
        member().get("/api/exports/lead-timeline/plan?lead=" + lead)
                .then()
                .statusCode(200)
                .body("name", is("线索时间线"))
                .body("conditions.title", contains("线索"))
                .body("conditions.value", contains(title));
        assertThat(Exported.lines(member(), "lead-timeline", Map.of("lead", lead))
                        .get(0))
                .contains("线索 " + title);
        assertThat(Exported.audit().get(1))
                .asString()
                .contains("lead-timeline", "filters=[lead=" + lead + "]")
                .doesNotContain(title);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_leads_takes_none_out(Role role) {
        String key = UUID.randomUUID().toString();
        Caller.as(role).get("/api/exports/lead-timeline?lead=" + key).then().statusCode(403);
        Caller.as(role)
                .get("/api/exports/lead-timeline/plan?lead=" + key)
                .then()
                .statusCode(403);
    }

    @Test
    void it_knows_every_filter() {
        assertThat(Stream.of(TimelineFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(TimelineExport.FILTERS);
    }

    @Test
    void a_longer_timeline_asks_the_database_no_more_often() {
        String lead = lead(false);
        done(lead, "follow-ups", Map.of("content", "示例"));
        long one = statements(lead);
        for (int i = 0; i < 4; i++) {
            done(lead, "follow-ups", Map.of("content", "示例" + i));
        }
        assertThat(statements(lead)).isEqualTo(one).isLessThanOrEqualTo(15);
    }

    private long statements(String lead) {
        return Statements.fewest(database, () -> {
            var member = Caller.signedIn("test-member", "member");
            return () -> rows(member, lead, "event,content");
        });
    }
}
