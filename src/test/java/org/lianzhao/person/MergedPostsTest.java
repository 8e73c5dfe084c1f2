package org.lianzhao.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;

/** People follow their firm where two records turn out to be one, and go back where that is undone. */
@QuarkusTest
class MergedPostsTest extends PersonCalls {
    private static ValidatableResponse at(String firm, String name) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParams("company", firm, "q", name)
                .get("/api/people")
                .then()
                .statusCode(200);
    }

    @Test
    void posts_move_and_come_back_and_searches_know_it() {
        String kept = firm();
        String gone = firm();
        String name = name();
        String id = person(Map.of("name", name, "post", Map.of("companyId", gone, "title", "厂长")));
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        show(id).body("posts[0].companyId", is(kept)).body("posts[0].version", is(1));
        at(kept, name).body("items.id", contains(id));
        at(kept, "").body("items.id", contains(id));
        // who still has the record that went on the screen means the one that goes on
        add(id, "posts", Map.of("companyId", gone, "title", "顾问")).body("posts.companyId", contains(kept, kept));
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        show(id).body("posts.companyId", contains(kept, gone));
        at(gone, name).body("items[0].post.title", is("厂长"));
        at(kept, name).body("items[0].post.title", is("顾问"));
        at(firm(), name).body("items", empty());
    }
}
