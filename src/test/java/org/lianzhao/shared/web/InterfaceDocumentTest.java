package org.lianzhao.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

/** The frontend's types are made from a snapshot of the interface's document: it must be the one the program serves. */
@QuarkusTest
class InterfaceDocumentTest extends HttpTest {
    private static final Path SNAPSHOT = Path.of("src/main/webui/openapi.json");

    @Test
    void the_snapshot_is_what_the_program_serves() throws IOException {
        var mapper = new ObjectMapper();
        String served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode now = mapper.readTree(served);
        if (Boolean.getBoolean("lianzhao.snapshot")) {
            Files.writeString(SNAPSHOT, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n");
        }
        assertThat(mapper.readTree(Files.readString(SNAPSHOT)))
                .as("mvn test -Dtest=InterfaceDocumentTest -Dlianzhao.snapshot=true writes the new one")
                .isEqualTo(now);
    }
}
