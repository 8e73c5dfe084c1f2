package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Whoever is erased is erased from what files said of his firms, and those files can be decided on and taken back after. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class ErasedRowsTest extends ImportTest {
    private final String number =
            "139" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
    private final String spaced = number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);

    @Inject
    EntityManager database;

    private String overwritten(String csv) {
        String id = tried(csv);
        Stream<Map<String, Object>> columns = Stream.of(
                Map.of("position", 0, "column", "name", "rule", "IF_EMPTY"),
                Map.of("position", 1, "column", "city", "rule", "IF_EMPTY"),
                Map.of("position", 2, "column", "products", "rule", "OVERWRITE"));
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", columns.toList()))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        steer(id, "commit").statusCode(200);
        worker.run();
        show(id).body("updated", is(1));
        return id;
    }

    private void eraseSomebodyAt(String firm) {
        String person = Caller.as(Role.MEMBER)
                .body(Map.of(
                        "name", "张示例",
                        "contacts", List.of(Map.of("kind", "PHONE", "value", number)),
                        "post", Map.of("companyId", firm, "current", false)))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.OFFICE)
                .body(Map.of("reason", "ASKED"))
                .post("/api/people/" + person + "/erasure")
                .then()
                .statusCode(200);
    }

    private List<?> keeping(String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                                select id from import_row where locate(:text, concat_ws(' ', label, cells, before_image,
                                  left_image, code_values, kept_values)) > 0
                                """)
                        .setParameter("text", text)
                        .getResultList());
    }

    @Test
    void his_number_goes_from_rows_about_his_firms_which_are_decided_on_and_taken_back_as_before() {
        written("name,city,products\n%s甲有限公司,深圳,电容 找 %s\n".formatted(mark, spaced));
        String changing = overwritten("name,city,products\n%s甲有限公司,深圳,电阻 找 %s\n".formatted(mark, number));
        String held = written("name,city,address\n%s甲有限公司,,示例路 1 号 %s\n".formatted(mark, number));
        show(held).body("review", is(1));
        assertThat(keeping(number)).hasSize(2);
        assertThat(keeping(spaced)).hasSize(1);
        firm().body("products", is("电阻 找 " + number));
        eraseSomebodyAt(firms().extract().path("items[0].id"));
        assertThat(keeping(number)).isEmpty();
        assertThat(keeping(spaced)).isEmpty();
        firm().body("products", is("电阻 找 ***"));
        decide(held, 2, "SAME").statusCode(200).body("outcome", is("UPDATED"));
        firm().body("address", is("示例路 1 号 ***"));
        steer(changing, "reversal").statusCode(200);
        worker.run();
        show(changing).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        firm().body("products", is("电容 找 ***"));
    }

    @Test
    void the_sentence_about_a_row_names_no_number() {
        String id = written("name,capital\n%s甲有限公司,问 %s\n".formatted(mark, number));
        assertThat(keeping(number)).isEmpty();
        assertThat(keeping(number.substring(0, 3) + "******" + number.substring(9)))
                .hasSize(1);
        show(id).body("created", is(1));
    }
}
