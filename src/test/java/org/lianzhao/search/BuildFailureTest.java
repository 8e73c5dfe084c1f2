package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lianzhao.search.BuildFailure.Trouble;

class BuildFailureTest {
    private static Trouble reason(Throwable broken) {
        return BuildFailure.of(broken, Instant.EPOCH).reason();
    }

    @Test
    void the_first_cause_says_where_to_look() {
        assertThat(reason(new AccessDeniedException("g2"))).isEqualTo(Trouble.DISK);
        assertThat(reason(new IOException("a part", new IOException("No space left on device"))))
                .isEqualTo(Trouble.DISK);
        assertThat(reason(new IllegalStateException(new SQLException("gone", new IOException("reset")))))
                .isEqualTo(Trouble.DATABASE);
        assertThat(reason(new IOException("a part", new IllegalArgumentException("too long"))))
                .isEqualTo(Trouble.OTHER);
    }
}
