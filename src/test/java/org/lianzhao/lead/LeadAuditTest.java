package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;

/** There is no change of a lead without its line in the audit, and no phone number in any of them. */
@QuarkusTest
class LeadAuditTest extends HttpTest {

    private static RequestSpecification office() {
        return Caller.as(Role.OFFICE);
    }

    private static List<Map<String, Object>> entries(String lead, String event) {
        List<Map<String, Object>> all = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .path("items");
        return all.stream().filter(entry -> event.equals(entry.get("event"))).toList();
    }

    private static Map<String, @Nullable Object> fields(Map<String, Object> entry, String when) {
        @SuppressWarnings("unchecked")
        var fields = (Map<String, @Nullable Object>) Objects.requireNonNull(entry.get(when));
        return fields;
    }

    private static String person(String username) {
        Caller.enter(username, "示例" + username);
        return Caller.as(Role.ADMIN).queryParam("q", username).get("/api/users").path("items[0].id");
    }

    private static Object value(String field, String given) {
        return switch (field) {
            case "companyId", "projectCompanyId", "sourceCompanyId" ->
                member().body(Map.of("name", fresh() + "有限公司"))
                        .post("/api/companies")
                        .path("id");
            case "otherSegmentCodes" -> List.of(given);
            case "collaboratorIds", "namedLeaderIds" -> List.of(person("audit-" + given));
            case "ownerId", "firstContactId" -> person("audit-" + given);
            case "taskForceId" -> LeadCalls.force("示例审计组");
            case "details" -> Map.of("JOBS", given);
            case "nextOn" -> Days.later();
            default -> given;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "title,示例新标题,title",
        "summary,示例新内容,summary",
        "companyId,'',companyId",
        "companyName,示例代号甲,company",
        "projectCompanyId,'',projectCompanyId",
        "segmentCode,EL-5030,segmentId",
        "otherSegmentCodes,EL-5020,otherSegments",
        "projectType,LEASE,projectType",
        "sourceChannel,TRIP,sourceChannel",
        "sourceCompanyId,'',sourceCompanyId",
        "sourceTrip,示例外出,sourceTrip",
        "sourceNote,示例说明,sourceNote",
        "firstContactId,first,firstContactId",
        "regionCode,441900,region",
        "nextStep,示例寄资料,nextStep",
        "nextOn,'',nextOn",
        "ownerId,owner,ownerId",
        "taskForceId,'',taskForceId",
        "collaboratorIds,helper,collaborators",
        "namedLeaderIds,leader,namedLeaders",
        "details,100,details"
    })
    void every_field_that_is_changed_leaves_one_entry(String field, String given, String kept) {
        String id = opened(office());
        patch(office(), id, Map.of(field, value(field, given))).statusCode(200);
        assertThat(entries(id, "lead-changed")).singleElement().satisfies(entry -> {
            assertThat(fields(entry, "after")).containsKey(kept);
            assertThat(fields(entry, "after").get(kept))
                    .isNotEqualTo(fields(entry, "before").get(kept));
        });
    }

    @Test
    void an_edit_raises_the_version_whatever_it_changes() {
        String id = opened(office());
        patch(office(), id, Map.of("version", 0, "nextStep", "寄资料")).statusCode(200);
        patch(office(), id, Map.of("version", 0, "nextStep", "打电话")).statusCode(409);
    }

    @Test
    void another_content_of_a_detail_is_a_change() {
        String id = opened(member());
        patch(member(), id, Map.of("details", Map.of("JOBS", "100"))).statusCode(200);
        patch(member(), id, Map.of("details", Map.of("JOBS", "999"))).statusCode(200);
        Map<String, Object> last = entries(id, "lead-changed").get(0);
        assertThat(fields(last, "before")).containsEntry("details", List.of("JOBS：100"));
        assertThat(fields(last, "after")).containsEntry("details", List.of("JOBS：999"));
    }

    @Test
    void a_change_far_down_a_long_text_is_seen_and_no_number_of_a_person_is_kept() {
        String id = opened(member());
        String text = "示例".repeat(100);
        patch(member(), id, Map.of("summary", text + "甲")).statusCode(200);
        patch(member(), id, Map.of("summary", text + "乙", "nextStep", "找王示例 13800138000"))
                .statusCode(200);
        patch(member(), id, Map.of("title", "示例项目 wang@example.com")).statusCode(200);
        member().body(Map.of("kind", "TAX", "amount", 1, "written", "问 13800138000"))
                .post("/api/leads/" + id + "/amounts")
                .then()
                .statusCode(201);
        assertThat(entries(id, "lead-changed")).hasSize(3);
        assertThat(Caller.as(Role.AUDITOR)
                        .queryParam("subjectId", id)
                        .get("/api/audit")
                        .asString())
                .doesNotContain("13800138000")
                .doesNotContain("wang@example.com");
    }

    @Test
    void a_stated_amount_is_kept_with_its_number_its_currency_and_its_day_and_what_counted_before() {
        String id = opened(member());
        Map<String, Object> stated = new HashMap<>(Map.of("kind", "OUTPUT", "amount", 12000));
        member().body(stated).post("/api/leads/" + id + "/amounts").then().statusCode(201);
        stated.putAll(Map.of("amount", 15000, "occurredOn", "2026-01-05"));
        member().body(stated).post("/api/leads/" + id + "/amounts").then().statusCode(201);
        Map<String, Object> last = entries(id, "lead-amount-stated").get(0);
        assertThat(fields(last, "before")).containsEntry("kind", "OUTPUT").containsKey("amount");
        assertThat(fields(last, "after"))
                .containsEntry("amount", 15000)
                .containsEntry("currency", "CNY")
                .containsEntry("occurredOn", "2026-01-05");
    }

    @Test
    void a_verified_step_and_a_move_say_what_was_before() {
        String id = opened(member());
        String step = member().get("/api/leads/" + id).path("steps[0].id");
        office().body(Map.of("stepId", step, "evidence", "示例文件"))
                .post("/api/leads/" + id + "/verifications")
                .then()
                .statusCode(200);
        Map<String, Object> verified = entries(id, "lead-step-verified").get(0);
        assertThat(fields(verified, "before")).containsEntry("verifiedOn", null);
        assertThat(fields(verified, "after")).containsEntry("evidence", "示例文件");
        move(member(), id, "PAUSED", Map.of("reason", "等订单", "reviewOn", Days.later()))
                .statusCode(200);
        Map<String, Object> moved = entries(id, "lead-moved").get(0);
        assertThat(fields(moved, "before")).containsEntry("state", "ACTIVE");
        assertThat(fields(moved, "after"))
                .containsEntry("state", "PAUSED")
                .containsEntry("reviewOn", Days.later())
                .containsEntry("reason", "等订单");
    }
}
