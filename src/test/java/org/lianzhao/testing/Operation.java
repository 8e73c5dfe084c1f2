package org.lianzhao.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that the interface's document offers.
 *
 * @param path as the document has it, with its parameters in braces
 * @param takesFiles whether its body is a form with a file
 */
public record Operation(String method, String path, boolean takesFiles) {
    private static final Path DOCUMENT = Path.of("src/main/webui/openapi.json");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<Operation> ALL = read();

    /** Every operation of the document. */
    public static List<Operation> all() {
        return ALL;
    }

    private static List<Operation> read() {
        try {
            return new ObjectMapper()
                    .readTree(Files.readString(DOCUMENT)).path("paths").properties().stream()
                            .flatMap(path -> of(path.getKey(), path.getValue()))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Operation> of(String path, JsonNode methods) {
        return methods.properties().stream()
                .filter(one -> METHODS.contains(one.getKey()))
                .map(one -> new Operation(
                        one.getKey().toUpperCase(Locale.ROOT),
                        path,
                        one.getValue().path("requestBody").path("content").has("multipart/form-data")));
    }

    /** How it is called: {@code GET /api/leads}. */
    public String name() {
        return method + " " + path;
    }

    public boolean reads() {
        return method.equals("GET");
    }

    /** Calls it with keys that belong to nothing and a body that says nothing. */
    public int statusFor(RequestSpecification caller) {
        RequestSpecification request =
                takesFiles ? caller.contentType(ContentType.MULTIPART).multiPart("nothing", "") : caller.body("{}");
        return request.request(
                        Method.valueOf(method),
                        path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .statusCode();
    }

    /**
     * Calls it.
     *
     * @param address the path with its parameters filled in
     * @param how a query where it reads, a body where it does not
     */
    public Response call(RequestSpecification caller, String address, String how) {
        if (reads()) {
            return caller.urlEncodingEnabled(false).get(how.isEmpty() ? address : address + "?" + how);
        }
        return caller.body(how.isEmpty() ? "{}" : how).request(Method.valueOf(method), address);
    }
}
