package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Endpoint;
import org.lianzhao.testing.HttpTest;

/** Every endpoint that takes a body, with bodies it cannot take: found in the program itself, so that none is forgotten. */
@QuarkusTest
class EndpointBodiesTest extends HttpTest {
    private static final String DEEP = "[".repeat(5000);

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
    void what_is_no_object_at_all_is_refused_in_words(Endpoint endpoint) {
        for (String body : List.of("[]", "\"x\"", "7", "true", "{", "{\"a\":1", "[}", DEEP, "{\"a\":" + DEEP)) {
            answer(endpoint, body, "zh").body("violations[0].message", not(endsWith(".")));
        }
    }

    @ParameterizedTest
    @MethodSource("withFields")
    void a_field_of_another_type_is_named(Endpoint endpoint) {
        for (RecordComponent field : Objects.requireNonNull(endpoint.body()).getRecordComponents()) {
            if (!field.getType().isRecord() && !JsonNode.class.isAssignableFrom(field.getType())) {
                answer(endpoint, "{\"%s\":{\"x\":[1]}}".formatted(field.getName()), "en")
                        .body("violations[0].field", is(field.getName()))
                        .body("violations[0].message", endsWith("."));
            } else if (field.getType().isRecord()) {
                answer(endpoint, "{\"%s\":[1]}".formatted(field.getName()), "en")
                        .body("violations[0].field", is(field.getName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withFields")
    void a_word_that_is_none_of_the_choices_is_answered_with_the_choices(Endpoint endpoint) {
        Stream.of(Objects.requireNonNull(endpoint.body()).getRecordComponents())
                .filter(field -> field.getType().isEnum())
                .forEach(field -> answer(endpoint, "{\"%s\":\"CASTLE\"}".formatted(field.getName()), "en")
                        .body("violations[0].field", is(field.getName()))
                        .body(
                                "violations[0].message",
                                Matchers.containsString(
                                        field.getType().getEnumConstants()[0].toString())));
    }

    private static ValidatableResponse answer(Endpoint endpoint, String body, String language) {
        Role role = Stream.of(Role.values())
                .filter(one -> RoleMatrix.rightsOf(Set.of(one)).contains(endpoint.right()))
                .findFirst()
                .orElseThrow();
        return Caller.as(role)
                .header("Accept-Language", language)
                .body(body)
                .request(Method.valueOf(endpoint.method()), endpoint.address())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", Matchers.startsWith("/problems/"))
                .body("detail", Matchers.not(Matchers.emptyOrNullString()))
                .body("violations[0].field", Matchers.not(Matchers.emptyOrNullString()));
    }
}
