package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** The same file sent twice under one key is one import. */
@QuarkusTest
class RepeatedUploadTest extends ImportTest {
    private final String key = UUID.randomUUID().toString();

    private static Response sent(RequestSpecification caller, String csv, String mode, String key) {
        return caller.contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", key)
                .multiPart("file", "list.csv", csv.getBytes(UTF_8), "text/csv")
                .multiPart("kind", "companies")
                .multiPart("mode", mode)
                .post("/api/imports");
    }

    private Response sent(String csv, String mode) {
        return sent(Caller.as(Role.OFFICE), csv, mode, key);
    }

    @Test
    void a_file_that_is_sent_again_gets_the_answer_of_the_first_time() throws IOException {
        String csv = "name\n" + mark + "\n";
        Response first = sent(csv, "commit");
        first.then().statusCode(201).body("status", is("RUNNING"));
        worker.run();
        long kept = kept();
        Response again = sent(csv, "commit");
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void another_file_or_another_wish_under_the_same_key_is_refused() {
        sent("name\n" + mark + "\n", "dry-run").then().statusCode(201);
        sent("name\n" + mark + "甲\n", "dry-run")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        sent("name\n" + mark + "\n", "commit").then().statusCode(422);
    }

    @Test
    void a_key_is_free_again_after_a_refusal_and_belongs_to_one_person() {
        String csv = "name\n" + mark + "\n";
        sent("地区\n深圳\n", "commit").then().statusCode(400);
        String id = sent(csv, "dry-run").then().statusCode(201).extract().path("id");
        sent(Caller.as(Role.HEAD), csv, "dry-run", key).then().statusCode(201).body("id", not(is(id)));
    }

    @Test
    void two_that_arrive_together_are_one_import() throws Exception {
        var callers = List.of(Caller.as(Role.OFFICE), Caller.as(Role.OFFICE), Caller.as(Role.OFFICE));
        ExecutorService all = Executors.newFixedThreadPool(callers.size());
        try {
            List<Callable<Response>> calls = callers.stream()
                    .<Callable<Response>>map(caller -> () -> sent(caller, "name\n" + mark + "\n", "dry-run", key))
                    .toList();
            Set<String> ids = new HashSet<>();
            for (Future<Response> answer : all.invokeAll(calls)) {
                ids.add(answer.get().then().statusCode(201).extract().path("id"));
            }
            assertThat(ids).hasSize(1);
        } finally {
            all.shutdown();
        }
    }

    private static long kept() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/test-files/imports"))) {
            return files.count();
        }
    }
}
