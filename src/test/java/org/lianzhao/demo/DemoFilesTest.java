package org.lianzhao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.testing.server.FreePort;
import org.lianzhao.testing.server.Realm;

class DemoFilesTest {
    private static final Path REALM = Path.of("deploy/keycloak/lianzhao-realm.json");

    @TempDir
    Path folder;

    @Test
    void secrets_are_made_once_and_only_the_owner_may_read_them() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String first = Secrets.in(file).get("password.member");
        assertThat(first).hasSize(14).isNotEqualTo(Secrets.in(file).get("password.head"));
        assertThat(Secrets.in(file).get("password.member")).isEqualTo(first);
        assertThat(modeOf(file)).isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_a_newer_program_needs_is_added_and_the_others_stay() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Files.writeString(file, "session=as-it-was\n");
        assertThat(Secrets.in(file).get("session")).isEqualTo("as-it-was");
        String added = Secrets.in(file).get("contacts");
        assertThat(added).hasSize(48).isEqualTo(Secrets.in(file).get("contacts"));
        assertThat(modeOf(file)).isEqualTo("rw-------");
    }

    @Test
    void every_placeholder_of_the_realm_has_a_value() throws IOException {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        String realm =
                Realm.filled(REALM, name -> name.equals("program.url") ? "http://127.0.0.1:8080" : secrets.get(name));
        assertThat(realm).doesNotContain("@{");
        assertThat(new ObjectMapper()
                        .readTree(realm)
                        .at("/clients/0/redirectUris/0")
                        .asText())
                .isEqualTo("http://127.0.0.1:8080/*");
    }

    @Test
    void the_realm_has_a_person_for_every_sample_account_in_the_role_it_is_named_after() throws IOException {
        JsonNode users = new ObjectMapper().readTree(REALM.toFile()).get("users");
        for (String person : Secrets.PEOPLE) {
            JsonNode user = StreamSupport.stream(users.spliterator(), false)
                    .filter(one -> one.get("username").asText().equals(person))
                    .findFirst()
                    .orElseThrow();
            assertThat(user.at("/realmRoles/0").asText()).isEqualTo(person.replaceFirst("\\d+$", ""));
            assertThat(user.get("id").asText()).startsWith("00000000-0000-4000-8000-");
        }
    }

    @Test
    void accounts_are_written_for_scripts_and_only_the_owner_may_read_them() throws IOException {
        Path file = folder.resolve("accounts.json");
        new Accounts(Secrets.in(folder.resolve("secrets.properties")), new Ports(8080, 1, 2, 3, false)).write(file);
        JsonNode accounts = new ObjectMapper().readTree(file.toFile());
        assertThat(accounts.get("url").asText()).isEqualTo("http://127.0.0.1:8080");
        assertThat(accounts.get("accounts")).hasSize(10);
        assertThat(accounts.at("/accounts/1/roles/0").asText()).isEqualTo("member");
        assertThat(accounts.at("/partner/tokenUrl").asText()).contains("/realms/lianzhao/");
        assertThat(accounts.at("/partner/clientSecret").asText()).hasSize(48);
        assertThat(modeOf(file)).isEqualTo("rw-------");
    }

    @Test
    void the_program_keeps_its_port_between_starts() throws IOException {
        Path file = folder.resolve("port");
        int port = FreePort.any();
        assertThat(Ports.in(file, OptionalInt.of(port)).program()).isEqualTo(port);
        assertThat(Ports.in(file, OptionalInt.empty()).program()).isEqualTo(port);
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_refused_a_remembered_one_replaced() throws IOException {
        Path file = folder.resolve("port");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> Ports.in(file, OptionalInt.of(taken))).hasMessageContaining("--port");
            Files.writeString(file, String.valueOf(taken));
            Ports ports = Ports.in(file, OptionalInt.empty());
            assertThat(ports.program()).isNotEqualTo(taken);
            assertThat(ports.moved()).isTrue();
        }
    }

    @Test
    void a_second_launcher_on_the_same_folder_is_told_of_the_first() throws IOException {
        try (Home home = Home.open(folder)) {
            assertThat(home.accounts()).hasFileName("accounts.json");
            assertThatThrownBy(() -> Home.open(folder)).isInstanceOf(Exception.class);
        }
        Home.open(folder).close();
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
