package org.lianzhao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;

/** The audit as a file. */
@QuarkusTest
class AuditExportTest extends HttpTest {
    @Test
    void the_auditor_takes_all_of_it_out_and_the_administrator_what_he_may_read() {
        String id = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例" + UUID.randomUUID()))
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
