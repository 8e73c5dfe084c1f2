package org.lianzhao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The database of the tests: the one that the environment names, else an embedded one, started once per run. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String URL = System.getenv("LIANZHAO_TEST_JDBC_URL");

    @Override
    public Map<String, String> start() {
        return URL == null ? EmbeddedTestDatabase.settings() : givenByEnvironment();
    }

    private static Map<String, String> givenByEnvironment() {
        return Map.of(
                "quarkus.datasource.jdbc.url", URL,
                "quarkus.datasource.username", System.getenv("LIANZHAO_TEST_USERNAME"),
                "quarkus.datasource.password", System.getenv("LIANZHAO_TEST_PASSWORD"));
    }

    // The embedded database ends with the JVM: Quarkus restarts between test profiles, the data stays.
    @Override
    public void stop() {}
}
