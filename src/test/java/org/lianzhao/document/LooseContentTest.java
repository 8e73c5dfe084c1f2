package org.lianzhao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.company;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.list;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** What breaks on the way leaves nothing behind, and what arrives twice is kept once. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class LooseContentTest extends HttpTest {
    private static final Path STORE = Path.of("target/test-files/documents");

    @Inject
    LooseContent loose;

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentStore store;

    @Inject
    DocumentTidying tidying;

    @Inject
    Clock clock;

    private static long kept() throws IOException {
        Files.createDirectories(STORE);
        try (Stream<Path> files = Files.walk(STORE)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private String stray() throws IOException {
        String key = loose.announce();
        store.put(key, new ByteArrayInputStream(Samples.pdf()));
        return key;
    }

    @Test
    void content_whose_document_did_not_come_about_goes_after_a_day() throws IOException {
        String id = added(Caller.as(Role.MEMBER), "company:" + company());
        String key = stray();
        tidying.asOf(clock.instant().plus(Duration.ofHours(23)));
        store.open(key).close();
        tidying.asOf(clock.instant().plus(Duration.ofHours(25)));
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
        Caller.as(Role.MEMBER).get("/api/documents/" + id + "/content").then().statusCode(200);
    }

    @Test
    void content_that_was_withdrawn_goes_after_a_month_and_nothing_else_does() throws IOException {
        String subject = "company:" + company();
        String stays = added(Caller.as(Role.MEMBER), subject);
        String goes = added(Caller.as(Role.MEMBER), subject);
        String key = keyOf(goes);
        withdraw(Caller.as(Role.MEMBER), goes, 0).statusCode(200);
        tidying.asOf(clock.instant().plus(Duration.ofDays(29)));
        store.open(key).close();
        tidying.asOf(clock.instant().plus(Duration.ofDays(31)));
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
        list(Caller.as(Role.MEMBER), subject)
                .body("items.id", contains(goes, stays))
                .body("items.withdrawn.reason", contains("传错了"));
        Caller.as(Role.MEMBER)
                .get("/api/documents/" + stays + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void content_stays_where_its_withdrawal_was_refused() {
        String id = added(Caller.as(Role.MEMBER), "company:" + company());
        String key = keyOf(id);
        withdraw(Caller.as(Role.MEMBER), id, 7).statusCode(409);
        assertThat(loose.due(clock.instant().plus(Duration.ofDays(99)))).doesNotContain(key);
    }

    private String keyOf(String document) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents
                        .find(UUID.fromString(document))
                        .orElseThrow()
                        .file()
                        .contentKey());
    }

    @Test
    void an_upload_that_broke_off_in_the_store_goes_too() throws IOException {
        String key = loose.announce();
        assertThatThrownBy(() -> store.put(key, new Broken())).isInstanceOf(IOException.class);
        long before = kept();
        tidying.putAway(key);
        assertThat(kept()).isEqualTo(before - 1);
    }

    @Test
    void content_that_the_store_refuses_to_drop_stands_behind_the_rest_from_then_on() throws IOException {
        String stuck = loose.announce();
        Path place = STORE.resolve(stuck.substring(0, 2))
                .resolve(stuck.substring(2, 4))
                .resolve(stuck);
        Files.createDirectories(place.resolve("示例")); // a full directory is not deleted
        String other = loose.announce();
        Instant later = clock.instant().plus(Duration.ofDays(3));
        assertThat(loose.due(later)).containsSubsequence(stuck, other);
        tidying.putAway(stuck);
        assertThat(loose.due(later)).containsSubsequence(other, stuck);
        Files.delete(place.resolve("示例"));
        tidying.asOf(later);
        assertThat(loose.due(later)).doesNotContain(stuck, other);
    }

    private static final class Broken extends java.io.InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            throw new IOException("broken off");
        }
    }

    @Test
    void what_is_refused_or_known_already_leaves_no_content() throws IOException {
        String subject = "company:" + company();
        byte[] file = Samples.pdf();
        handIn(Caller.as(Role.MEMBER), subject, "a.pdf", file, Map.of()).statusCode(201);
        long before = kept();
        handIn(Caller.as(Role.MEMBER), subject, "a.pdf", file, Map.of()).statusCode(200);
        handIn(Caller.as(Role.MEMBER), subject, "a.png", file, Map.of()).statusCode(400);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void of_the_same_file_at_the_same_moment_one_is_kept() throws Exception {
        String subject = "company:" + company();
        byte[] file = Samples.pdf();
        RequestSpecification one = Caller.as(Role.MEMBER);
        RequestSpecification other = Caller.as(Role.OFFICE);
        Callable<Integer> first =
                () -> handIn(one, subject, "a.pdf", file, Map.of()).extract().statusCode();
        Callable<Integer> second =
                () -> handIn(other, subject, "a.pdf", file, Map.of()).extract().statusCode();
        assertThat(Together.at(first, second)).containsExactlyInAnyOrder(201, 200);
        list(Caller.as(Role.MEMBER), subject).body("items", hasSize(1));
    }
}
