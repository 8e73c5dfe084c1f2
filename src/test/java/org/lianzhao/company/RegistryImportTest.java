package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.transfer.Imports;

/** The register takes in real registrations as they are, dirt included. Their licence keeps them out of the project. */
@QuarkusTest
class RegistryImportTest extends HttpTest {
    private static final Path REGISTRY = Path.of("../shared/data/registry_sample_18k.csv");
    private static final int ROWS = 17_806;

    @Inject
    Imports imports;

    @Inject
    EntityManager database;

    @Test
    @EnabledIf("hasRegistry")
    void every_registration_is_accounted_for_and_a_second_import_creates_nothing() {
        JsonPath tried = take("dry-run");
        JsonPath first = take("commit");
        assertThat(first.getInt("rows")).isEqualTo(ROWS);
        assertThat(sum(first)).isEqualTo(ROWS);
        assertThat(first.getInt("rejected")).isEqualTo(3); // thirteen-digit numbers
        assertThat(first.getInt("created")).isGreaterThan(17_000);
        assertThat(stored(first)).isEqualTo(first.getInt("created"));
        for (String outcome : List.of("created", "updated", "unchanged", "review", "rejected")) {
            assertThat(tried.getInt(outcome)).as(outcome).isEqualTo(first.getInt(outcome));
        }
        JsonPath second = take("commit");
        assertThat(sum(second)).isEqualTo(ROWS);
        assertThat(second.getInt("created")).isZero();
        assertThat(second.getInt("updated")).isZero();
    }

    private static int sum(JsonPath result) {
        return result.getInt("created")
                + result.getInt("updated")
                + result.getInt("unchanged")
                + result.getInt("review")
                + result.getInt("rejected");
    }

    private long stored(JsonPath result) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select count(c) from Company c where c.batchId = :batch", Long.class)
                        .setParameter("batch", result.getUUID("id"))
                        .getSingleResult());
    }

    private JsonPath take(String mode) {
        String id = Caller.as(Role.OFFICE)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", REGISTRY.toFile(), "text/csv")
                .multiPart("kind", "companies")
                .multiPart("mode", mode)
                .post("/api/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        imports.workNow();
        JsonPath result = Caller.as(Role.OFFICE).get("/api/imports/" + id).jsonPath();
        return result;
    }

    static boolean hasRegistry() {
        if (!Files.isReadable(REGISTRY)) {
            System.out.println("Skipped: " + REGISTRY.getFileName() + " is not on this machine");
            return false;
        }
        return true;
    }
}
