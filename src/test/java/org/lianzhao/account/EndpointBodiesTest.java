package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Endpoint;
import org.lianzhao.testing.HttpTest;

/** Every endpoint that takes a body, with bodies it cannot take: found in the program itself, so that none is forgotten. */
@QuarkusTest
class EndpointBodiesTest extends HttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Role> ENTERED = EnumSet.noneOf(Role.class);
    private static final String DEEP = "[".repeat(1100);

    static List<Endpoint> withBody() {
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.body() != null && !endpoint.takesFiles())
                .toList();
    }

    static List<Endpoint> withFields() {
        return withBody().stream()
                .filter(endpoint -> Objects.requireNonNull(endpoint.body()).isRecord())
                .toList();
    }

    @Test
    void there_are_such_endpoints() {
        assertThat(withBody()).hasSizeGreaterThan(15);
        assertThat(withFields()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void what_is_no_object_at_all_is_refused_in_words(Endpoint endpoint) throws IOException {
        for (String body : List.of("[]", "\"x\"", "7", "true", "{", "{\"a\":1", "[}", DEEP, "{\"a\":" + DEEP)) {
            assertThat(violation(endpoint, body, "zh").path("message").asText()).endsWith("。");
        }
    }

    @ParameterizedTest
    @MethodSource("withFields")
    void a_field_of_another_type_is_named(Endpoint endpoint) throws IOException {
        for (RecordComponent field : fields(endpoint)) {
            String other = field.getType().isRecord() ? "[1]" : "{\"x\":[1]}";
            JsonNode violation = violation(endpoint, "{\"%s\":%s}".formatted(field.getName(), other), "en");
            assertThat(violation.path("field").asText()).isEqualTo(field.getName());
            assertThat(violation.path("message").asText()).endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("withFields")
    void a_word_that_is_none_of_the_choices_is_answered_with_the_choices(Endpoint endpoint) throws IOException {
        for (RecordComponent field : fields(endpoint)) {
            if (field.getType().isEnum()) {
                JsonNode violation = violation(endpoint, "{\"%s\":\"CASTLE\"}".formatted(field.getName()), "en");
                assertThat(violation.path("field").asText()).isEqualTo(field.getName());
                assertThat(violation.path("message").asText())
                        .contains(field.getType().getEnumConstants()[0].toString());
            }
        }
    }

    private static RecordComponent[] fields(Endpoint endpoint) {
        return Objects.requireNonNull(endpoint.body()).getRecordComponents();
    }

    private static JsonNode violation(Endpoint endpoint, String body, String language) throws IOException {
        Response answer = caller(endpoint)
                .header("Accept-Language", language)
                .body(body)
                .request(Method.valueOf(endpoint.method()), endpoint.address());
        assertThat(answer.statusCode()).as("%s %s", endpoint, body).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(answer.asString());
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("violations").path(0).path("field").asText()).isNotBlank();
        return problem.path("violations").path(0);
    }

    private static RequestSpecification caller(Endpoint endpoint) {
        Role role = Stream.of(Role.values())
                .filter(one -> RoleMatrix.rightsOf(Set.of(one)).contains(endpoint.right()))
                .findFirst()
                .orElseThrow();
        return ENTERED.add(role) ? Caller.as(role) : Caller.signedIn(Caller.username(role), role.code());
    }
}
