package org.lianzhao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** The audit as a file. */
@QuarkusTest
class AuditExportTest extends HttpTest {
    @Test
    void the_auditor_takes_all_of_it_out_and_the_administrator_what_he_may_read() {
        String id = Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text()))
                .post("/api/companies")
                .path("id");
        Map<String, String> asked = Map.of("subjectId", id, "columns", "event,subjectId");
        List<String> listed = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", id)
                .get("/api/audit")
                .path("items.event");
        assertThat(listed).isNotEmpty();
        assertThat(Exported.rows(Caller.as(Role.AUDITOR), "audit", asked))
                .isEqualTo(listed.stream().map(event -> event + "," + id).toList());
        assertThat(Exported.rows(Caller.as(Role.ADMIN), "audit", asked)).isEmpty();
    }

    @Test
    void it_says_in_words_what_happened_to_what_and_that_an_entry_is_confidential() {
        String firm = "示例保密" + Fresh.mark();
        String lead = Caller.as(Role.OFFICE)
                .body(Map.of("title", firm, "companyName", firm, "summary", "示例", "confidential", true))
                .post("/api/leads")
                .path("id");
        Map<String, String> asked = Map.of(
                "subjectId", lead, "columns", "eventName,event,subjectKind,subjectType,subjectName,confidential,after");
        assertThat(Exported.rows(Caller.as(Role.AUDITOR), "audit", asked))
                .containsExactly("新建线索,lead-opened,线索,lead,,是,");
        assertThat(Exported.rows(Caller.as(Role.AUDITOR).queryParam("lang", "en"), "audit", asked))
                .containsExactly("Made a lead,lead-opened,Lead,lead,,Yes,");
        String open = Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text()))
                .post("/api/companies")
                .path("id");
        assertThat(Exported.rows(
                        Caller.as(Role.AUDITOR), "audit", Map.of("subjectId", open, "columns", "event,confidential")))
                .contains("company-entered,");
    }

    @Test
    void its_filters_are_told_in_words() {
        Caller.as(Role.AUDITOR)
                .queryParams(Map.of("domain", "BUSINESS", "subjectType", "lead"))
                .get("/api/exports/audit/plan")
                .then()
                .statusCode(200)
                .body("conditions.value", contains("业务", "线索"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "thing-of-tomorrow")
                .get("/api/exports/audit/plan")
                .then()
                .statusCode(200)
                .body("conditions.value", contains("thing-of-tomorrow"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD", "OFFICE", "LEADER", "CHAMBER"})
    void who_does_not_read_it_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/audit").then().statusCode(403);
        Caller.as(role).get("/api/exports/audit/plan").then().statusCode(403);
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(AuditFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(AuditExport.FILTERS);
    }
}
