package org.lianzhao.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.hamcrest.MatcherAssert;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain paths of an answer ({@code items[0].name}, {@code items.size()}) with Groovy's rules and without Groovy's
 * compiler, which RestAssured asks for each value that a test looks at: a third of all the work of the tests over HTTP. Any
 * other path goes RestAssured's own way.
 */
final class PlainPaths implements Filter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*(\\[-?\\d+]|\\.[A-Za-z_]\\w*|\\.size\\(\\))*");
    private static final Pattern STEP = Pattern.compile("size\\(\\)|\\[(-?\\d+)]|\\w+");
    private static final List<Class<?>> ANSWERS =
            List.of(Response.class, ValidatableResponse.class, ExtractableResponse.class);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext chain) {
        Response answer = chain.next(request, expected);
        return (Response) read(answer, Response.class, new Parsed(answer));
    }

    /** What an answer holds, taken apart when it is first looked at. */
    private static final class Parsed implements Supplier<Object> {
        private final Response answer;
        private @Nullable Object held;

        Parsed(Response answer) {
            this.answer = answer;
        }

        @Override
        public Object get() {
            if (held == null) {
                held = answer.jsonPath().get("$");
            }
            return Objects.requireNonNull(held);
        }
    }

    private static Object read(Object answer, Class<?> type, Supplier<Object> content) {
        return Proxy.newProxyInstance(
                PlainPaths.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> called(answer, method, given == null ? new Object[0] : given, content));
    }

    private static @Nullable Object called(Object answer, Method method, Object[] given, Supplier<Object> content)
            throws Throwable {
        if (method.getName().equals("body")
                && given.length == 3
                && isPlain(given[0])
                && given[1] instanceof org.hamcrest.Matcher<?> matcher) {
            String path = (String) given[0];
            MatcherAssert.assertThat("JSON path " + path, at(content.get(), path), matching(matcher));
            Object[] rest = (Object[]) given[2];
            return rest.length == 0
                    ? read(answer, ValidatableResponse.class, content)
                    : called(answer, method, following(rest), content);
        }
        if (method.getName().equals("path") && isPlain(given[0]) && ((String[]) given[1]).length == 0) {
            return at(content.get(), (String) given[0]);
        }
        try {
            @Nullable Object result = method.invoke(answer, given);
            if (method.getName().toLowerCase(Locale.ROOT).contains("root")) {
                return result; // paths after it begin elsewhere, as RestAssured alone knows
            }
            for (Class<?> type : ANSWERS) {
                if (result != null && method.getReturnType().isAssignableFrom(type) && type.isInstance(result)) {
                    return read(result, type, content);
                }
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object[] following(Object[] rest) {
        Object[] others = new Object[rest.length - 2];
        System.arraycopy(rest, 2, others, 0, others.length);
        return new Object[] {rest[0], rest[1], others};
    }

    @SuppressWarnings("unchecked") // a matcher says itself what it is not made for
    private static org.hamcrest.Matcher<Object> matching(org.hamcrest.Matcher<?> matcher) {
        return (org.hamcrest.Matcher<Object>) matcher;
    }

    private static boolean isPlain(@Nullable Object path) {
        return path instanceof String text && PLAIN.matcher(text).matches();
    }

    private static @Nullable Object at(Object content, String path) {
        @Nullable Object at = content;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (step.group().equals("size()")) {
                at = InvokerHelper.invokeMethod(at, "size", null);
            } else if (at == null) {
                return null;
            } else if (step.group(1) != null) {
                at = InvokerHelper.invokeMethod(at, "getAt", Integer.valueOf(step.group(1)));
            } else {
                at = InvokerHelper.getProperty(at, step.group());
            }
        }
        return at;
    }
}
