package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.document.ContentScan.Finding;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields in
class ClamAvTest {
    @TempDir
    Path directory;

    private FakeClamd daemon;

    @BeforeEach
    void begin() throws IOException {
        daemon = new FakeClamd();
    }

    @AfterEach
    void end() throws IOException {
        daemon.close();
    }

    private Finding look(String words) throws IOException {
        return daemon.client().look(Files.writeString(directory.resolve("file"), words, UTF_8));
    }

    @Test
    void a_file_in_which_nothing_is_found_is_clean_however_long() throws IOException {
        assertThat(look("示例")).isEqualTo(Finding.NOTHING);
        assertThat(look("示例".repeat(100_000))).isEqualTo(Finding.NOTHING);
    }

    @Test
    void what_is_found_is_named() throws IOException {
        assertThat(look("前".repeat(50_000) + FakeClamd.VIRUS)).isEqualTo(Finding.of("Eicar-Test-Signature"));
    }

    @Test
    void a_daemon_that_takes_no_more_is_not_waited_for_for_ever() throws IOException {
        daemon.stopReading();
        Path large = Files.write(directory.resolve("large"), new byte[32 << 20]); // more than lies in any buffer
        ClamAv client = daemon.client(Duration.ofMillis(300));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> client.look(large)).isInstanceOf(SocketTimeoutException.class));
    }

    @Test
    void anything_but_a_clear_answer_is_none() throws IOException {
        assertThatThrownBy(() -> look(FakeClamd.FAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit");
        assertThatThrownBy(() -> look(FakeClamd.SILENCE)).isInstanceOf(SocketTimeoutException.class);
        daemon.close();
        assertThatThrownBy(() -> look("示例")).isInstanceOf(IOException.class);
    }
}
