package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** The list of users as a file. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class UserExportTest extends HttpTest {
    /** More than one part of an export, and not a whole number of them. */
    private static final int MANY = 1203;

    private final String mark = "out" + Fresh.mark();

    @Inject
    EntityManager database;

    @Test
    void it_holds_what_the_list_shows_in_the_same_order() {
        Caller.enter(mark + "-b", "示例乙");
        Caller.enter(mark + "-a", "示例甲");
        Caller.enterChamber(mark + "-c", "示例商会");
        Map<String, String> asked = Map.of("q", mark, "columns", "name,username,taskForces,liaison,active,bound");
        assertThat(Exported.rows(Caller.as(Role.ADMIN), "users", asked))
                .containsExactly(
                        "示例甲," + mark + "-a,,,是,否", "示例乙," + mark + "-b,,,是,否", "示例商会," + mark + "-c,,示例office,是,否");
        assertThat(Exported.lines(Caller.as(Role.ADMIN).queryParam("lang", "en"), "users", asked)
                        .get(1))
                .isEqualTo("Name,Username,Task forces,Liaison of a chamber's system,Active,Has signed in");
    }

    @Test
    void a_list_of_more_than_one_part_comes_whole_and_in_order() {
        Set<UUID> made = entered();
        try {
            List<String> rows = Exported.rows(Caller.as(Role.ADMIN), "users", Map.of("q", mark, "columns", "username"));
            assertThat(rows)
                    .isEqualTo(IntStream.range(0, MANY).mapToObj(this::username).toList());
            assertThat(Exported.audit().get(0))
                    .extractingByKey("after")
                    .asString()
                    .contains("rows=" + MANY);
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createQuery("delete from AppUser u where u.id in :made")
                            .setParameter("made", made)
                            .executeUpdate());
        }
    }

    private Set<UUID> entered() {
        return QuarkusTransaction.requiringNew()
                .call(() -> IntStream.range(0, MANY)
                        .mapToObj(number -> new AppUser(username(number), "示例", Set.of()))
                        .peek(database::persist)
                        .map(AppUser::getId)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private String username(int number) {
        return "%s-%04d".formatted(mark, number);
    }

    @Test
    void a_name_that_was_looked_for_is_in_the_file_and_not_in_the_audit() {
        Caller.as(Role.ADMIN)
                .queryParam("q", mark)
                .get("/api/exports/users/plan")
                .then()
                .statusCode(200)
                .body("name", is("用户"))
                .body("conditions.value", contains(mark));
        Exported.rows(Caller.as(Role.ADMIN), "users", Map.of("q", mark));
        assertThat(Exported.audit().get(1)).extractingByKey("after").asString().doesNotContain(mark);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_the_administrator_takes_it_out(Role role) {
        Caller.as(role).get("/api/exports/users").then().statusCode(403);
        Caller.as(role).get("/api/exports/users/plan").then().statusCode(403);
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(UserFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(UserExport.FILTERS);
    }
}
