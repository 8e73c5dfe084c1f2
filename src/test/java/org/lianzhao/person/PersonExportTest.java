package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
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
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** The list of people as a file. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class PersonExportTest extends PersonCalls {
    @Inject
    EntityManagerFactory database;

    private static List<String> rows(Role role, Map<String, ?> asked) {
        Projections.catchUp();
        return Exported.rows(Caller.as(role), "people", asked);
    }

    @Test
    void numbers_and_addresses_leave_in_full_only_with_those_who_may_take_them_out() {
        String number = number();
        String mail = "w" + number + "@example.com";
        String firm = firm();
        String id = person(Map.of(
                "name", "示例王某", "contacts", List.of(phone(number)), "post", Map.of("companyId", firm, "title", "厂长")));
        add(id, "contacts", Map.of("kind", "EMAIL", "value", mail)).statusCode(201);
        Map<String, String> asked = Map.of("company", firm, "columns", "name,title,phone,email");
        assertThat(rows(Role.OFFICE, asked)).containsExactly("示例王某,厂长," + number + "," + mail);
        assertThat(Exported.audit().get(0)).extractingByKey("after").asString().contains("personalData=FULL");
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.CHAIN_OFFICE, Role.PROJECT)) {
            assertThat(rows(role, asked).get(0))
                    .startsWith("示例王某,厂长,139")
                    .doesNotContain(number.substring(3))
                    .doesNotContain(mail);
            assertThat(Exported.audit().get(0))
                    .extractingByKey("after")
                    .asString()
                    .contains("personalData=MASKED");
        }
        rows(Role.OFFICE, Map.of("company", firm, "columns", "name"));
        assertThat(Exported.audit().get(0)).extractingByKey("after").asString().contains("personalData=NONE");
    }

    @Test
    void a_number_that_was_looked_for_is_in_no_mark_and_no_audit() {
        String number = number();
        personWith(number);
        Projections.catchUp();
        Caller.as(Role.MEMBER)
                .queryParam("q", number)
                .get("/api/exports/people")
                .then()
                .statusCode(400)
                .body("type", is("/problems/export-contact"));
        assertThat(Exported.audit()).asString().doesNotContain(number);
    }

    @Test
    void a_name_that_was_looked_for_is_in_the_mark_and_not_in_the_audit() {
        String name = Fresh.text();
        assertThat(Exported.lines(Caller.as(Role.MEMBER), "people", Map.of("q", name))
                        .get(0))
                .contains(name);
        assertThat(Exported.audit().get(1)).asString().contains("filters=[q]").doesNotContain(name);
        assertThat(Exported.lines(Caller.as(Role.MEMBER), "people", Map.of("q", "wxid_1988wang"))
                        .get(0))
                .contains("w***g")
                .doesNotContain("1988");
    }

    @Test
    void of_somebody_whose_consent_has_lapsed_nothing_leaves_in_full() {
        String number = number();
        String firm = firm();
        String id = person(Map.of("contacts", List.of(phone(number)), "post", Map.of("companyId", firm)));
        add(id, "consents", Map.of("basis", "CONSENT", "givenOn", "2026-01-05")).statusCode(201);
        String consent = show(id).extract().path("consents[0].id");
        Map<String, String> asked = Map.of("company", firm, "columns", "phone");
        assertThat(rows(Role.OFFICE, asked)).containsExactly(number);
        Caller.as(Role.MEMBER)
                .body(Map.of("withdrawnOn", "2026-01-06"))
                .post("/api/people/" + id + "/consents/" + consent + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(rows(Role.OFFICE, asked)).hasSize(1).doesNotContain(number);
    }

    @Test
    void erased_people_are_in_no_file() {
        String firm = firm();
        String gone = person(Map.of("post", Map.of("companyId", firm)));
        person(Map.of("name", "示例留下", "post", Map.of("companyId", firm)));
        erase(Role.OFFICE, gone).statusCode(200);
        for (Role role : List.of(Role.OFFICE, Role.MEMBER)) {
            assertThat(rows(role, Map.of("company", firm, "columns", "name"))).containsExactly("示例留下");
        }
        assertThat(rows(Role.OFFICE, Map.of("columns", "id"))).doesNotContain(gone);
    }

    @Test
    void it_holds_what_the_list_shows() {
        String name = name();
        person(Map.of("name", name));
        String second = person(Map.of("name", name));
        Projections.catchUp();
        List<String> listed =
                Caller.as(Role.MEMBER).queryParams("q", name).get("/api/people").path("items.id");
        assertThat(rows(Role.MEMBER, Map.of("q", name, "columns", "id"))).isEqualTo(listed);
        assertThat(listed).contains(second);
        List<String> latest = Caller.as(Role.MEMBER)
                .queryParams("limit", 2)
                .get("/api/people")
                .path("items.id");
        assertThat(rows(Role.MEMBER, Map.of("columns", "id"))).startsWith(latest.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEADER", "AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_people_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/people").then().statusCode(403);
        Caller.as(role).get("/api/exports/people/plan").then().statusCode(403);
    }

    @Test
    void the_plan_says_how_personal_data_would_leave() {
        Caller.as(Role.OFFICE).get("/api/exports/people/plan").then().body("personal", is("FULL"));
        Caller.as(Role.MEMBER).get("/api/exports/people/plan").then().body("personal", is("MASKED"));
        Caller.as(Role.MEMBER).get("/api/exports/people?company=1").then().statusCode(400);
        Caller.as(Role.MEMBER)
                .get("/api/exports/people?firm=1")
                .then()
                .statusCode(400)
                .body("type", is("/problems/export-filter"));
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(PersonFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(PersonExport.FILTERS);
    }

    @Test
    void a_longer_part_asks_the_database_no_more_often() {
        String firm = firm();
        person(Map.of("contacts", List.of(phone(number())), "post", Map.of("companyId", firm)));
        Caller.as(Role.OFFICE);
        long one = statements(firm);
        for (int i = 0; i < 4; i++) {
            person(Map.of("contacts", List.of(phone(number())), "post", Map.of("companyId", firm)));
        }
        assertThat(statements(firm)).isEqualTo(one).isLessThanOrEqualTo(16);
    }

    private long statements(String firm) {
        return Statements.fewest(database, () -> {
            var office = Caller.signedIn(Caller.username(Role.OFFICE), Role.OFFICE.code());
            return () -> Exported.rows(office, "people", Map.of("company", firm));
        });
    }
}
