package org.lianzhao.browser;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.testing.TestDatabase;
import org.lianzhao.testing.TestVendor;
import org.lianzhao.testing.server.FreePort;
import org.lianzhao.testing.server.RealKeycloak;
import org.lianzhao.testing.server.Realm;
import org.lianzhao.testing.server.ServerProcess;

/** A Keycloak with our realm, and a database of its own that starts with the demonstration's people. */
public final class BrowserServers implements QuarkusTestResourceLifecycleManager {
    /** The password of all sample people in this run. */
    static final String PASSWORD = "only-for-this-run-of-the-tests";

    private final TestVendor vendor = new TestVendor();
    private @Nullable ServerProcess keycloak;

    @Override
    public int order() {
        return 10; // after the database, whose settings are replaced
    }

    @Override
    public Map<String, String> start() {
        Path target = Path.of(System.getProperty("lianzhao.target", "target")).toAbsolutePath();
        int port = FreePort.any();
        try {
            var provider = new RealKeycloak(
                    target.resolve("keycloak"),
                    target.resolve("test-keycloak"),
                    FreePort.any(),
                    realm("http://127.0.0.1:" + port));
            keycloak = provider.start(PASSWORD);
            provider.awaitReady(keycloak);
            return settings(provider, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void stop() {
        vendor.stop();
        try {
            if (keycloak != null) {
                keycloak.stop();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, String> settings(RealKeycloak provider, int port) {
        Map<String, String> settings = new HashMap<>(TestDatabase.settings());
        settings.compute(
                "quarkus.datasource.jdbc.url",
                (name, url) -> url.replace("/lianzhao?", "/lianzhao_browser?createDatabaseIfNotExist=true&"));
        settings.put("quarkus.http.test-port", String.valueOf(port));
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.auth-server-url", provider.realmUrl());
        settings.put("quarkus.oidc.partner.tenant-enabled", "true");
        settings.put("quarkus.oidc.partner.auth-server-url", provider.realmUrl());
        settings.put("quarkus.oidc.client-id", "lianzhao");
        settings.put("quarkus.oidc.credentials.secret", PASSWORD);
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", PASSWORD + PASSWORD);
        settings.put("lianzhao.zone.demo", "true");
        settings.put("quarkus.scheduler.enabled", "true"); // imports and the index do their work in the background
        settings.put("lianzhao.index", "target/test-index-browser");
        settings.put("lianzhao.first-admin", "");
        settings.putAll(vendor.start());
        return settings;
    }

    private static String realm(String programUrl) throws IOException {
        Path file = Path.of("deploy/keycloak/lianzhao-realm.json");
        return Realm.filled(file, placeholder -> placeholder.equals("program.url") ? programUrl : PASSWORD);
    }
}
