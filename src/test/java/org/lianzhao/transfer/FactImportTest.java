package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** A test of files that tell something of firms which the register has. */
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
abstract class FactImportTest extends ImportTest {
    @Inject
    EntityManagerFactory database;

    /** A firm that the register has, above scale; its key. */
    static String firm(String name, @Nullable String code) {
        Map<String, Object> said = new HashMap<>(Map.of("name", name, "tags", List.of("规上")));
        if (code != null) {
            said.put("creditCode", code);
        }
        return requireNonNull(Caller.as(Role.MEMBER)
                .body(said)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** What has become of the rows of an import that is done. */
    static void counts(String id, int created, int updated, int unchanged, int review, int rejected) {
        show(id).body("status", is("DONE"))
                .body("created", is(created))
                .body("updated", is(updated))
                .body("unchanged", is(unchanged))
                .body("review", is(review))
                .body("rejected", is(rejected))
                .body("rows", is(created + updated + unchanged + review + rejected));
    }

    /** Hands in a file of such facts. */
    abstract ValidatableResponse handed(Role role, byte[] file, String mode);

    /** The template of this kind holds an example, and it is not taken in. */
    void takesInNoExample(Role role, String kind) {
        byte[] template = Caller.as(role)
                .get("/api/imports/templates/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String id = handed(role, template, "commit").statusCode(201).extract().path("id");
        worker.run();
        show(id).body("rows", is(1)).body("rejected", is(1)).body("kind", is(kind));
        rows(id).body("items[0].text", containsString("模板里的示例行"));
    }

    /**
     * A file of known facts costs as many statements as one with ten more of them.
     *
     * @param row what is told of the firm with this name
     */
    void costsNoStatementMore(Role role, String titles, UnaryOperator<String> row) {
        String two = titles + told(2, row);
        String twelve = titles + told(12, row);
        again(role, two).run();
        again(role, twelve).run();
        long few = Statements.fewest(database, () -> again(role, two));
        long many = Statements.fewest(database, () -> again(role, twelve));
        assertThat(many).isEqualTo(few);
    }

    private String told(int rows, UnaryOperator<String> row) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(at -> mark + "第" + rows + "之" + at)
                .peek(name -> firm(name, null))
                .map(row)
                .collect(Collectors.joining());
    }

    private Runnable again(Role role, String file) {
        handed(role, file.getBytes(UTF_8), "commit").statusCode(201);
        return () -> worker.run();
    }
}
