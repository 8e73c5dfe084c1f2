package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What nobody comes back to is put away. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ImportTidyingTest extends ImportTest {
    private static final Path FILES = Path.of("target/test-files");

    @Inject
    ImportTidying tidying;

    @Inject
    ImportRepository imports;

    @Inject
    Clock clock;

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private Path fileOf(String id) {
        String key = QuarkusTransaction.requiringNew()
                .call(() -> imports.get(UUID.fromString(id)).file().key());
        return FILES.resolve("imports").resolve(key);
    }

    @Test
    void a_dry_run_that_nobody_comes_back_to_is_closed_after_thirty_days() {
        String id = tried("name\n" + mark + "\n");
        tidying.asOf(in(29));
        show(id).body("status", is("READY")).body("fileGone", is(false));
        assertThat(fileOf(id)).exists();
        tidying.asOf(in(31));
        show(id).body("status", is("CANCELLED"))
                .body("fileGone", is(true))
                .body("written", is(false))
                .body("failure", containsString("30 天没有人处理"));
        assertThat(fileOf(id)).doesNotExist();
        steer(id, "commit").statusCode(409);
        Caller.as(Role.AUDITOR)
                .get("/api/audit")
                .then()
                .body("items.findAll { it.subjectId == '%s' }.event".formatted(id), hasItem("import-left-alone"))
                .body(
                        "items.find { it.subjectId == '%s' && it.event == 'import-left-alone' }.actorName"
                                .formatted(id),
                        nullValue());
    }

    @Test
    void a_file_whose_columns_nobody_settles_is_closed_too() {
        String id = handIn("客户%s\n%s\n".formatted(mark, mark), "dry-run")
                .statusCode(201)
                .body("status", is("READY"))
                .extract()
                .path("id");
        tidying.asOf(in(31));
        show(id).body("status", is("CANCELLED")).body("fileGone", is(true));
    }

    @Test
    void a_paused_import_is_closed_and_what_it_wrote_can_be_taken_back() {
        String id = handIn("name\n" + mark + "\n", "commit").extract().path("id");
        steer(id, "pause").statusCode(200);
        tidying.asOf(in(31));
        show(id).body("status", is("CANCELLED")).body("failure", containsString("自动取消"));
        steer(id, "reversal").statusCode(200);
        worker.run();
        show(id).body("reversal.status", is("DONE"));
    }

    @Test
    void who_does_something_with_an_import_keeps_it() {
        written("name,city\n%s有限公司,深圳\n".formatted(mark));
        String id = tried("name\n%s有限公司\n".formatted(mark));
        age(id, 40);
        decide(id, 2, "SAME").statusCode(200);
        tidying.run();
        show(id).body("status", is("READY"));
        age(id, 40);
        tidying.run();
        show(id).body("status", is("CANCELLED"));
    }

    private void age(String id, int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.get(UUID.fromString(id))
                        .course()
                        .touch(clock.instant().minus(Duration.ofDays(days))));
    }

    @Test
    void files_that_belong_to_no_import_go_after_a_day() throws IOException {
        String id = tried("name\n" + mark + "\n");
        Path stray = stray("imports/" + UUID.randomUUID() + ".csv");
        Path torn = stray("arriving/" + UUID.randomUUID());
        tidying.asOf(clock.instant());
        assertThat(stray).exists();
        tidying.asOf(in(2));
        assertThat(stray).doesNotExist();
        assertThat(torn).doesNotExist();
        assertThat(fileOf(id)).exists();
    }

    private Path stray(String name) throws IOException {
        Path file = FILES.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, mark);
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }
}
