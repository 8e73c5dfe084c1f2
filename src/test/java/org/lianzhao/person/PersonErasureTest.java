package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** An erasure leaves that there was somebody, and nothing that says who. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class PersonErasureTest extends PersonCalls {
    private static final List<String> LOGS =
            List.of("audit_entry", "outbox", "import_row", "idempotent_answer", "person_event");

    @Inject
    EntityManager database;

    private String firm = "";
    private final String name = name();
    private final String number = number();
    private final String mail = "w" + number + "@example.com";

    @BeforeEach
    void enterFirm() {
        firm = firm();
    }

    private String somebody() {
        return Caller.as(Role.MEMBER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "name", name,
                        "hometownCode", "431103",
                        "note", "示例备注" + number.hashCode(),
                        "contacts", List.of(phone(number)),
                        "post", Map.of("companyId", firm, "title", "示例职务", "since", "2019-05-01"),
                        "ties", List.of(Map.of("kind", "SCHOOL", "text", "示例母校")),
                        "consent", Map.of("basis", "CARD", "givenOn", "2025-02-14", "scope", "示例范围")))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Where in these tables a text stands, in whatever column; encrypted or hashed it does not. */
    private List<String> places(List<String> tables, String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tables.stream()
                        .flatMap(table -> columns(table).stream()
                                .filter(column -> !database.createNativeQuery(
                                                "select 1 from " + table + " where locate(:text, `" + column + "`) > 0")
                                        .setParameter("text", text)
                                        .setMaxResults(1)
                                        .getResultList()
                                        .isEmpty())
                                .map(column -> table + "." + column))
                        .toList());
    }

    private List<String> columns(String table) {
        List<?> columns = database.createNativeQuery("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = :table
                          and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json', 'varbinary', 'blob')
                        """, String.class)
                .setParameter("table", table)
                .getResultList();
        assertThat(columns).isNotEmpty();
        return columns.stream().map(String::valueOf).toList();
    }

    private List<String> everyTable() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        select t.table_name from information_schema.tables t where t.table_schema = database()
                          and exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema
                            and c.table_name = t.table_name
                            and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json', 'varbinary', 'blob'))
                        """, String.class).getResultList().stream()
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void no_log_ever_holds_a_number_an_address_or_a_name() {
        String id = somebody();
        Caller.as(Role.MEMBER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "EMAIL", "value", mail))
                .post("/api/people/" + id + "/contacts")
                .then()
                .statusCode(201);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "note", "另一个备注"))
                .patch("/api/people/" + id)
                .then()
                .statusCode(200);
        String contact = show(id).extract().path("contacts[0].id");
        reveal(Role.MEMBER, id, contact).statusCode(200).body("value", is(number));
        entered(Role.MEMBER, Map.of("contacts", List.of(phone(number)))).statusCode(409);
        Caller.as(Role.MEMBER).delete("/api/people/" + id + "/contacts/" + contact);
        add(id, "contacts", phone(number)).statusCode(201);
        assertThat(places(LOGS, id)).isNotEmpty(); // the search finds what is there
        erase(Role.OFFICE, id).statusCode(200);
        for (String secret : List.of(number, mail, name, "示例职务", "示例母校", "示例范围", "示例备注" + number.hashCode())) {
            assertThat(places(LOGS, secret)).as(secret).isEmpty();
        }
        for (String unique : List.of(number, mail, name, "示例备注" + number.hashCode())) {
            assertThat(places(everyTable(), unique)).as(unique).isEmpty();
        }
    }

    @Test
    void a_number_lies_in_clear_in_no_table_at_all_not_even_while_the_person_is_there() {
        String id = somebody();
        assertThat(places(everyTable(), name)).containsExactly("person.name");
        assertThat(places(everyTable(), number)).isEmpty();
        erase(Role.OFFICE, id).statusCode(200);
        assertThat(places(everyTable(), name)).isEmpty();
    }

    @Test
    void what_says_who_it_was_is_gone_and_the_business_record_stays() {
        String id = somebody();
        erase(Role.OFFICE, id)
                .statusCode(200)
                .body("name", is("已删除的联系人"))
                .body("hometownCode", nullValue())
                .body("note", nullValue())
                .body("contacts", empty())
                .body("ties", empty())
                .body("posts[0].companyId", is(firm))
                .body("posts[0].since", is("2019-05-01"))
                .body("posts[0].title", nullValue())
                .body("posts[0].current", is(false))
                .body("consents[0].basis", is("CARD"))
                .body("consents[0].scope", nullValue())
                .body("erasedAt", notNullValue());
        Caller.as(Role.MEMBER)
                .header("Accept-Language", "en")
                .get("/api/people/" + id)
                .then()
                .body("name", is("Erased contact"));
    }

    @Test
    void the_erasure_is_in_the_audit_with_its_reason() {
        String id = somebody();
        erase(Role.OFFICE, id);
        Map<String, Object> entry = audit(id).get(0);
        assertThat(entry).containsEntry("event", "person-erased").containsEntry("subjectName", "**");
        assertThat(entry.get("after")).isEqualTo(Map.of("reason", "ASKED", "contacts", 1, "ties", 1));
        Caller.as(Role.MEMBER)
                .get("/api/people/" + id + "/history")
                .then()
                .body("items.event", contains("person-erased", "person-entered"));
    }

    @Test
    void only_the_office_erases_and_says_why() {
        String id = somebody();
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.CHAIN_OFFICE, Role.LEADER, Role.SERVICE, Role.ADMIN)) {
            erase(role, id).statusCode(403);
        }
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/people/" + id + "/erasure")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        erase(Role.OFFICE, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void nothing_is_written_on_an_erased_record_again() {
        String id = somebody();
        String post = show(id).extract().path("posts[0].id");
        String contact = show(id).extract().path("contacts[0].id");
        erase(Role.OFFICE, id).statusCode(200);
        erase(Role.OFFICE, id).statusCode(409).body("type", is("/problems/person-erased"));
        reveal(Role.MEMBER, id, contact).statusCode(409);
        add(id, "contacts", phone(number)).statusCode(409);
        add(id, "ties", Map.of("kind", "SCHOOL", "text", "示例")).statusCode(409);
        add(id, "posts", Map.of("companyId", firm)).statusCode(409);
        add(id, "consents", Map.of("basis", "CARD", "givenOn", "2025-02-14")).statusCode(409);
        for (String address : List.of("/api/people/" + id, "/api/people/" + id + "/posts/" + post)) {
            Caller.as(Role.MEMBER)
                    .body(Map.of("version", 1, "name", "又来", "title", "又来"))
                    .patch(address)
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void a_number_that_was_erased_is_known_no_longer() {
        erase(Role.OFFICE, somebody());
        entered(Role.MEMBER, Map.of("contacts", List.of(phone(number)))).statusCode(201);
    }
}
