package org.lianzhao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The database of the tests: the one that the environment names, else an embedded one, started once per run. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String GIVEN = System.getenv("LIANZHAO_TEST_JDBC_URL");

    @Override
    public Map<String, String> start() {
        return settings();
    }

    /** How the program reaches it. */
    public static Map<String, String> settings() {
        return GIVEN == null ? EmbeddedTestDatabase.settings() : givenByEnvironment();
    }

    private static Map<String, String> givenByEnvironment() {
        return settings(GIVEN, System.getenv("LIANZHAO_TEST_USERNAME"), System.getenv("LIANZHAO_TEST_PASSWORD"));
    }

    static Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    // The embedded database ends with the JVM: Quarkus restarts between test profiles, the data stays.
    @Override
    public void stop() {}
}
