package org.lianzhao.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What happened with a firm as a file. */
@QuarkusTest
class FirmActivityExportTest extends HttpTest {
    private static final String LIST = "company-activities";

    private final String name = "示例往来" + Fresh.mark();
    private String firm = "";

    @BeforeEach
    void enterIt() {
        firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", name))
                .post("/api/companies")
                .path("id");
        note(Map.of("kind", "CALL", "occurredOn", "2025-02-14", "content", "打给 13812345678", "people", "王总"));
        note(Map.of("kind", "VISIT", "occurredOn", "2025-02-13", "content", "示例走访", "sourceNote", "来自公开报道"));
    }

    private void note(Map<String, ?> said) {
        Caller.as(Role.MEMBER)
                .body(said)
                .post("/api/companies/" + firm + "/activities")
                .then()
                .statusCode(201);
    }

    private List<String> rows(RequestSpecification caller, String columns) {
        return Exported.rows(caller, LIST, Map.of("company", firm, "columns", columns));
    }

    @Test
    void it_holds_what_the_page_shows_in_the_same_order_and_no_number_that_was_written_into_it() {
        List<String> shown = Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/activities")
                .path("items.id");
        assertThat(rows(Caller.as(Role.LEADER), "id")).isEqualTo(shown).hasSize(2);
        for (Role role : List.of(Role.LEADER, Role.OFFICE)) {
            assertThat(rows(Caller.as(role), "occurredOn,kind,content,people,sourceNote,by"))
                    .containsExactly(
                            "2025-02-13,拜访,示例走访,,来自公开报道,示例member", "2025-02-14,电话,打给 138******78,王总,,示例member");
        }
        assertThat(rows(Caller.as(Role.LEADER).queryParam("lang", "en"), "kind"))
                .containsExactly("Visit", "Call");
    }

    @Test
    void it_names_the_firm_that_came_along_as_it_is_called_now() {
        String companion = "示例同行" + Fresh.mark();
        String along = Caller.as(Role.MEMBER)
                .body(Map.of("name", companion))
                .post("/api/companies")
                .path("id");
        note(Map.of("kind", "VISIT", "content", "示例同访", "companionId", along));
        assertThat(rows(Caller.as(Role.LEADER), "content,companion"))
                .hasSize(3)
                .first()
                .isEqualTo("示例同访," + companion);
        assertThat(rows(Caller.as(Role.LEADER), "content,companion")).contains("示例走访,");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "name", companion + "改"))
                .patch("/api/companies/" + along)
                .then()
                .statusCode(200);
        assertThat(rows(Caller.as(Role.LEADER), "companion")).first().isEqualTo(companion + "改");
        assertThat(Exported.lines(Caller.as(Role.LEADER), LIST, Map.of("company", firm))
                        .get(1))
                .contains("参加人员,同行企业,来源");
    }

    @Test
    void the_file_and_the_audit_name_the_firm() {
        Caller.as(Role.MEMBER)
                .get("/api/exports/company-activities/plan?company=" + firm)
                .then()
                .statusCode(200)
                .body("name", is("往来与报道"))
                .body("conditions.value", contains(name));
        assertThat(Exported.lines(Caller.as(Role.MEMBER), LIST, Map.of("company", firm))
                        .get(0))
                .contains("企业 " + name);
        assertThat(Exported.audit().get(1)).asString().contains(LIST, "filters=[company=" + name + "]");
    }

    @Test
    void it_needs_a_firm_that_there_is() {
        for (String address : List.of("/api/exports/company-activities", "/api/exports/company-activities/plan")) {
            Caller.as(Role.MEMBER).get(address).then().statusCode(400).body("violations.field", contains("company"));
            Caller.as(Role.MEMBER)
                    .get(address + "?company=" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_does_not_read_the_register_takes_nothing_out(Role role) {
        Caller.as(role)
                .get("/api/exports/company-activities?company=" + firm)
                .then()
                .statusCode(403);
        Caller.as(role)
                .get("/api/exports/company-activities/plan?company=" + firm)
                .then()
                .statusCode(403);
    }

    @Test
    void it_knows_every_filter() {
        assertThat(Stream.of(FirmActivityFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(FirmActivityExport.FILTERS);
    }
}
