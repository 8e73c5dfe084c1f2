package org.lianzhao.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidsTest {
    @TempDir
    Path place;

    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopIt() {
        process.destroyForcibly();
    }

    @Test
    void a_later_run_ends_what_an_earlier_one_left_behind() throws Exception {
        Path file = place.resolve("server.pid");
        new Pids(file).remember(process.toHandle());
        new Pids(file).end();
        assertThat(process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_process_that_only_has_the_number_is_left_alone() throws IOException {
        Path file = place.resolve("server.pid");
        Files.writeString(file, process.pid() + " 12345");
        new Pids(file).end();
        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_damaged_line_means_nobody() {
        assertThat(Pids.alive("")).isEmpty();
        assertThat(Pids.alive(String.valueOf(process.pid()))).isEmpty();
    }

    @Test
    void nothing_remembered_is_nothing_to_end() throws IOException {
        new Pids(place.resolve("never.pid")).end();
        assertThat(process.isAlive()).isTrue();
    }
}
