package org.lianzhao.shared.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.shared.time.Days;

/**
 * Finds which parts of an address could not be read. The framework knows only that one could not; what each must be is
 * written at the endpoint's method.
 */
final class ParameterHints {
    private ParameterHints() {}

    private record Asked(String name, Class<?> type) {}

    static List<Hint> of(ResourceInfo endpoint, UriInfo address) {
        return Stream.of(endpoint.getResourceMethod().getParameters())
                .flatMap(ParameterHints::asked)
                .filter(asked -> Stream.of(address.getPathParameters(), address.getQueryParameters())
                        .flatMap(given -> given(given, asked.name()))
                        .anyMatch(value -> !isReadable(value, asked.type())))
                .map(asked -> ValueHints.of(asked.name(), asked.type()))
                .toList();
    }

    private static Stream<Asked> asked(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                        .map(field -> new Asked(field.getName(), field.getType()))
                : Stream.of(new Asked(parameter.getName(), parameter.getType()));
    }

    private static Stream<String> given(MultivaluedMap<String, String> given, String name) {
        return given.getOrDefault(name, List.of()).stream();
    }

    private static boolean isReadable(String value, Class<?> type) {
        try {
            if (type.isEnum()) {
                return Stream.of(type.getEnumConstants())
                        .anyMatch(choice -> ((Enum<?>) choice).name().equals(value));
            } else if (type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == BigDecimal.class) {
                new BigDecimal(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == LocalDate.class) {
                Days.parse(value);
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
