package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class SearchIndexResourceTest extends HttpTest {
    private final String mark = Fresh.text();

    @Inject
    SearchIndexing indexing;

    @Inject
    SearchIndex index;

    @Inject
    IndexWatch watch;

    @Inject
    MeterRegistry meters;

    private static ValidatableResponse state() {
        return Caller.as(Role.ADMIN).get("/api/search-index").then().statusCode(200);
    }

    private ValidatableResponse found() {
        return Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .then();
    }

    private void enter(String name) {
        Caller.as(Role.MEMBER)
                .body(Map.of("name", name))
                .post("/api/companies")
                .then()
                .statusCode(201);
    }

    @Test
    void the_administrator_sees_how_far_the_index_is_behind_and_what_is_in_it() {
        Projections.catchUp();
        state().body("lagChanges", is(0))
                .body("lagSeconds", is(0f))
                .body("serving", is(true))
                .body("kinds.kind", hasItems("company", "lead"))
                .body("kinds.find { it.kind == 'company' }.records", greaterThan(0))
                .body("size", greaterThan(0))
                .body("instance", notNullValue())
                .body("builtAt", notNullValue());
        enter(mark);
        state().body("lagChanges", greaterThan(0)).body("lagSeconds", greaterThan(0f));
        Projections.numberNow();
        state().body("lagChanges", greaterThan(0)).body("lagSeconds", greaterThan(0f));
        watch.look();
        assertThat(gauge("lianzhao.search.lag.changes")).isPositive();
        assertThat(gauge("lianzhao.search.lag.seconds")).isPositive();
        assertThat(gauge("lianzhao.search.serving")).isEqualTo(1);
        Projections.catchUp();
        watch.look();
        assertThat(gauge("lianzhao.search.lag.changes")).isZero();
        found().body("items.name", hasItem(mark));
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    @Test
    void an_index_is_built_again_beside_the_one_that_serves_and_takes_its_place() throws IOException {
        enter(mark + "甲");
        Projections.catchUp();
        Generation before = index.current();
        Caller.as(Role.ADMIN)
                .post("/api/search-index/rebuilds")
                .then()
                .statusCode(202)
                .body("building", notNullValue());
        found().statusCode(200).body("items.name", hasItem(mark + "甲"));
        enter(mark + "乙"); // while it is being built
        Projections.numberNow();
        indexing.buildIfNeeded();
        assertThat(index.current()).isNotNull().isNotSameAs(before);
        state().body("building", nullValue()).body("lagChanges", is(0));
        found().body("items.name", hasItems(mark + "甲", mark + "乙"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "search-index")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("search-index-rebuild-asked"));
    }

    @Test
    void a_build_that_came_to_nothing_says_when_and_where_to_look_until_the_next_one() throws IOException {
        Projections.catchUp();
        Path serving = Objects.requireNonNull(index.current()).place();
        int number = Integer.parseInt(serving.getFileName().toString().substring(1));
        Path next = serving.resolveSibling("g" + (number + 1));
        Files.createFile(next); // where the new one would lie
        try {
            indexing.rebuild();
            assertThatThrownBy(() -> indexing.buildIfNeeded()).isInstanceOf(IOException.class);
        } finally {
            Files.delete(next);
        }
        state().body("failed.at", notNullValue())
                .body("failed.reason", is("DISK"))
                .body("building", nullValue())
                .body("serving", is(true));
        indexing.rebuild();
        indexing.buildIfNeeded();
        state().body("failed", nullValue());
    }

    @Test
    void during_a_first_build_searches_say_how_far_it_has_got_and_everything_else_works() throws IOException {
        enter(mark);
        Projections.catchUp();
        index.close(); // as if there were none yet
        try {
            for (String address : List.of("/api/search?q=示例", "/api/companies?q=示例", "/api/companies?industry=C")) {
                Caller.as(Role.MEMBER)
                        .get(address)
                        .then()
                        .statusCode(503)
                        .body("type", is("/problems/index-building"))
                        .body("done", greaterThanOrEqualTo(0))
                        .body("estimated", greaterThanOrEqualTo(0));
            }
            Caller.as(Role.MEMBER).get("/api/companies?limit=1").then().statusCode(200);
            state().body("serving", is(false)).body("position", nullValue()).body("kinds", empty());
            assertThat(gauge("lianzhao.search.serving")).isZero();
        } finally {
            indexing.buildIfNeeded();
        }
        found().statusCode(200).body("items.name", hasItem(mark));
    }

    @Test
    void only_the_administrator_looks_after_the_index() {
        for (Role role : new Role[] {Role.OFFICE, Role.AUDITOR}) {
            Caller.as(role).get("/api/search-index").then().statusCode(403);
            Caller.as(role).post("/api/search-index/rebuilds").then().statusCode(403);
        }
    }
}
