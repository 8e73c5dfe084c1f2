package org.lianzhao.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lianzhao.account.Role;

/** Calls the interface as somebody. */
public final class Caller {
    /** The administrator that a new installation starts with in tests. */
    private static final String FIRST_ADMIN = "admin";

    /** Who has been entered at which port: half of all calls of all tests would enter somebody again. */
    private static final Set<String> ENTERED = ConcurrentHashMap.newKeySet();

    private Caller() {}

    /** A person with just this role, entered by the administrator if that has not been done yet. */
    public static RequestSpecification as(Role role) {
        String username = username(role);
        if (role == Role.CHAMBER) {
            enterChamber(username, "示例" + role.code());
        } else if (role != Role.ADMIN) {
            enter(username, "示例" + role.code());
        }
        return signedIn(username, role.code());
    }

    /** The username of the person with just this role. */
    public static String username(Role role) {
        return role == Role.ADMIN ? FIRST_ADMIN : "test-" + role.code();
    }

    /** Somebody whom the identity provider knows, in these roles (comma-separated), entered or not. */
    public static RequestSpecification signedIn(String username, String roles) {
        return nobody().header(TestSignIn.USER, username).header(TestSignIn.ROLES, roles);
    }

    /** A page of ours without a session. */
    public static RequestSpecification nobody() {
        return given().filter(new PlainPaths())
                .header("X-Lianzhao-Request", "1")
                .contentType(ContentType.JSON);
    }

    /** Enters a user; one who is there already stays as he is. */
    public static void enter(String username, String name) {
        enter(username, Map.of("username", username, "name", name, "taskForceIds", Set.of()));
    }

    /** Enters a chamber's system, whose referrals go to the sample person of the office. */
    public static void enterChamber(String username, String name) {
        if (ENTERED.contains(here(username))) {
            return;
        }
        enter("test-office", "示例office");
        String liaison = signedIn(FIRST_ADMIN, Role.ADMIN.code())
                .queryParam("q", "test-office")
                .get("/api/users")
                .path("items[0].id");
        enter(username, Map.of("username", username, "name", name, "taskForceIds", Set.of(), "liaisonId", liaison));
    }

    private static void enter(String username, Map<String, ?> user) {
        if (ENTERED.contains(here(username))) {
            return;
        }
        int status = signedIn(FIRST_ADMIN, Role.ADMIN.code())
                .body(user)
                .post("/api/users")
                .statusCode();
        if (status != 201 && status != 409) {
            throw new AssertionError("Could not enter " + username + ": " + status);
        }
        ENTERED.add(here(username));
    }

    private static String here(String username) {
        return RestAssured.port + " " + username;
    }
}
