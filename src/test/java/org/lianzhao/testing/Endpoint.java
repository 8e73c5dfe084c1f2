package org.lianzhao.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Right;

/**
 * An endpoint of the interface as its annotations describe it.
 *
 * @param address a real address of it, with a key that belongs to nothing
 * @param right what it asks for; null where it forgot to say
 * @param body what its JSON body is bound to; null where it has none
 * @param takesFiles whether its body is a form with a file
 */
public record Endpoint(
        String method,
        String address,
        @Nullable Right right,
        boolean takesFiles,
        @Nullable Class<?> body) {
    private static final List<Endpoint> ALL = found();

    /** Every endpoint under {@code /api}. */
    public static List<Endpoint> all() {
        return ALL;
    }

    private static List<Endpoint> found() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lianzhao").stream()
                        .filter(type -> path(type).startsWith("/api"))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> of(type, method)))
                        .toList();
    }

    private static Stream<Endpoint> of(JavaClass type, JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(verb -> new Endpoint(
                        verb.value(), address(type, method), right(type, method), takesFiles(method), body(method)));
    }

    private static String address(JavaClass type, JavaMethod method) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return (path(type) + below).replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static @Nullable Right right(JavaClass type, JavaMethod method) {
        Optional<PermissionsAllowed> asked = Stream.of(
                        method.tryGetAnnotationOfType(PermissionsAllowed.class),
                        type.tryGetAnnotationOfType(PermissionsAllowed.class))
                .flatMap(Optional::stream)
                .findFirst();
        return asked.map(allowed -> Right.valueOf(allowed.value()[0])).orElse(null);
    }

    private static boolean takesFiles(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .filter(type -> type.value()[0].startsWith("multipart/"))
                .isPresent();
    }

    private static @Nullable Class<?> body(JavaMethod method) {
        return Stream.of(method.reflect().getParameters())
                .filter(parameter -> Stream.of(parameter.getAnnotations())
                        .noneMatch(annotation -> annotation
                                        .annotationType()
                                        .getName()
                                        .contains(".rs.")
                                || annotation.annotationType().getSimpleName().startsWith("Rest")))
                .map(java.lang.reflect.Parameter::getType)
                .findFirst()
                .orElse(null);
    }

    /** Calls it with a body of the right type that says nothing. */
    public int statusFor(RequestSpecification caller) {
        RequestSpecification request =
                takesFiles ? caller.contentType(ContentType.MULTIPART).multiPart("nothing", "") : caller.body("{}");
        return request.request(Method.valueOf(method), address).statusCode();
    }

    private static String path(JavaClass type) {
        return type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }
}
