package org.lianzhao.testing.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A MariaDB server of its own, from the binaries that the build unpacks: no installation, loopback only, one user with a
 * password, the database {@code lianzhao}.
 */
public final class EmbeddedMariaDb {
    private static final String USER = "lianzhao";

    private final Path binaries;
    private final Path place;
    private final int port;
    private final String password;
    private final List<String> options;

    /**
     * @param unpacked where the build unpacked the binaries
     * @param place where data, log and process number are kept between starts
     */
    public EmbeddedMariaDb(Path unpacked, Path place, int port, String password, List<String> options)
            throws IOException {
        this.binaries = binariesIn(unpacked);
        this.place = place;
        this.port = port;
        this.password = password;
        this.options = options;
    }

    /** Starts the server, after making its data if there are none yet; returns when it takes connections. */
    public ServerProcess start() throws IOException, InterruptedException {
        Path data = place.resolve("data");
        if (!Files.exists(data.resolve(USER))) {
            makeData(data);
        }
        List<String> command = command(data);
        command.addAll(List.of("--bind-address=127.0.0.1", "--port=" + port, "--local-infile=1"));
        command.addAll(List.of("--socket=" + place.resolve("sock"), "--default-time-zone=+00:00"));
        command.addAll(options);
        return ServerProcess.start("mariadb", place, command, Map.of())
                .awaitReady(this::greets, Duration.ofSeconds(60));
    }

    /** How the program reaches it. */
    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/lianzhao?useSSL=false&allowPublicKeyRetrieval=true"
                + "&allowLoadLocalInfile=true&rewriteBatchedStatements=true&connectionTimeZone=UTC";
    }

    public String user() {
        return USER;
    }

    private void makeData(Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        Path script = place.resolve("first.sql");
        Files.write(script, firstStatements());
        List<String> command = command(data);
        command.addAll(List.of("--bootstrap", "--skip-networking"));
        Path log = place.resolve("first.log");
        int result = new ProcessBuilder(command)
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Files.delete(script); // it holds the password
        if (result != 0) {
            throw new IOException("MariaDB cannot make its data, see " + log);
        }
    }

    private List<String> firstStatements() throws IOException {
        List<String> statements = new ArrayList<>(List.of("create database mysql;", "use mysql;"));
        for (String script : List.of("system_tables", "performance_tables", "system_tables_data")) {
            statements.addAll(Files.readAllLines(binaries.resolve("share/mariadb_" + script + ".sql")));
        }
        String person = "'%s'@'127.0.0.1'".formatted(USER);
        statements.addAll(List.of(
                "create database lianzhao character set utf8mb4 collate utf8mb4_bin;",
                "delete from mysql.global_priv where user <> 'mariadb.sys';",
                "flush privileges;",
                "create user %s identified by '%s';".formatted(person, password),
                "grant all on *.* to %s;".formatted(person)));
        return statements;
    }

    // without --skip-ssl the first start makes keys, which may take half a minute
    private List<String> command(Path data) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--datadir=" + data,
                "--basedir=" + binaries,
                "--lc-messages-dir=" + binaries.resolve("share"),
                "--character-sets-dir=" + binaries.resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private boolean greets() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream greeting = socket.getInputStream()) {
            return greeting.read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path binariesIn(Path unpacked) throws IOException {
        try (Stream<Path> files = Files.walk(unpacked, 8)) {
            Path server = files.filter(file -> file.endsWith("bin/mariadbd"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No MariaDB in " + unpacked + "; run mvn package first"));
            // the archive does not carry the permission to execute
            if (!server.toFile().setExecutable(true)) {
                throw new IOException("Cannot make " + server + " executable");
            }
            return server.resolve("../..").normalize().toAbsolutePath();
        }
    }
}
