package org.lianzhao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Who may enter the demonstration: for people on the screen, for scripts in {@code accounts.json}. */
final class Accounts {
    private final Secrets secrets;
    private final Ports ports;

    Accounts(Secrets secrets, Ports ports) {
        this.secrets = secrets;
        this.ports = ports;
    }

    /** One person: the sample people are named after their role, the second of a role with a number. */
    record Account(String username, String password, List<String> roles) {}

    String url() {
        return ports.programUrl();
    }

    List<Account> people() {
        return Secrets.PEOPLE.stream()
                .map(name ->
                        new Account(name, secrets.get("password." + name), List.of(name.replaceFirst("\\d+$", ""))))
                .toList();
    }

    void write(Path file) throws IOException {
        String text = new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("url", url(), "accounts", people(), "partner", partner()));
        SecretFile.write(file, text);
    }

    private Map<String, String> partner() {
        return Map.of(
                "tokenUrl",
                "http://127.0.0.1:" + ports.keycloak() + "/realms/lianzhao/protocol/openid-connect/token",
                "clientId",
                "lianzhao-partner-yongshang",
                "clientSecret",
                secrets.get("partner.secret"));
    }
}
