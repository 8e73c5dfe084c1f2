package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.company;
import static org.lianzhao.document.DocumentCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The documents of a record are read page by page, and a page's end grants nothing. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class DocumentListTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private static RequestSpecification member() {
        return Caller.as(Role.MEMBER);
    }

    @Test
    void a_forged_place_in_the_list_is_refused_and_one_of_another_list_opens_nothing() {
        String subject = "company:" + company();
        String id = added(member(), subject);
        for (String forged : List.of("YWJj", "%%%", id)) {
            list(member().queryParam("cursor", forged), subject).statusCode(400).body("type", is("/problems/cursor"));
        }
        String end = Base64.getUrlEncoder().encodeToString("ffffffff-ffff-ffff-ffff-ffffffffffff".getBytes(UTF_8));
        list(member().queryParam("cursor", end), "company:" + company()).body("items", hasSize(0));
        list(member().queryParam("limit", 0), subject).statusCode(400).body("violations.field", contains("limit"));
    }

    @Test
    void a_list_is_read_page_by_page_with_as_many_statements_however_long() {
        String subject = "company:" + company();
        String first = added(member(), subject);
        RequestSpecification leader = Caller.as(Role.LEADER).queryParam("limit", 2);
        long few = Statements.during(database, () -> list(leader, subject).statusCode(200));
        List<String> more = List.of(added(member(), subject), added(member(), subject));
        RequestSpecification again = Caller.as(Role.LEADER).queryParam("limit", 2);
        long many = Statements.during(database, () -> list(again, subject).statusCode(200));
        assertThat(many).isEqualTo(few);
        String cursor = list(Caller.as(Role.LEADER).queryParam("limit", 2), subject)
                .body("items.id", contains(more.get(1), more.get(0)))
                .extract()
                .path("nextCursor");
        list(Caller.as(Role.LEADER).queryParam("limit", 2).queryParam("cursor", cursor), subject)
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }
}
