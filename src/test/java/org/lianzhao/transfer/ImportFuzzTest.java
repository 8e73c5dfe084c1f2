package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Damaged files that are handed in: a problem in words, or a dry run whose rows add up. Nothing is written. */
@QuarkusTest
class ImportFuzzTest extends HttpTest {
    private static final int FILES = 80;

    private final String mark = Fresh.text();

    @Inject
    ImportWorker worker;

    @Inject
    EntityManager database;

    @Test
    void every_damaged_file_is_refused_in_words_or_accounted_for() throws IOException {
        long arriving = WorkbookImportTest.arriving();
        Mutations mutations = new Mutations(mark);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            ValidatableResponse answer = ImportCalls.handIn(mutations.next(), "dry-run");
            if (answer.extract().statusCode() == 201) {
                taken.add(answer.extract().path("id"));
            } else {
                assertThat(answer.statusCode(400).extract().<String>path("type"))
                        .startsWith("/problems/import-");
            }
        }
        worker.run();
        assertThat(taken).hasSizeBetween(FILES / 4, FILES - 1).allSatisfy(ImportFuzzTest::addsUp);
        assertThat(WorkbookImportTest.arriving()).isEqualTo(arriving);
        assertThat(firms()).isZero();
    }

    private static void addsUp(String id) {
        JsonPath dryRun = show(id).extract().jsonPath();
        assertThat(dryRun.getString("status")).isEqualTo("READY");
        assertThat(Stream.of("created", "updated", "unchanged", "review", "rejected")
                        .mapToInt(dryRun::getInt)
                        .sum())
                .isEqualTo(dryRun.getInt("rows"));
    }

    private long firms() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select count(c) from Company c where c.name like :mark", Long.class)
                        .setParameter("mark", mark + "%")
                        .getSingleResult());
    }
}
