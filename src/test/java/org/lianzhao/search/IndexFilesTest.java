package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {
    /** One of whose files goes after they were listed. */
    private static final class Busy extends FilterDirectory {
        private final Path going;

        Busy(Directory files, Path going) {
            super(files);
            this.going = going;
        }

        @Override
        public String[] listAll() throws IOException {
            String[] all = super.listAll();
            Files.delete(going);
            return all;
        }
    }

    @Test
    void a_file_that_goes_while_the_index_is_written_takes_nothing(@TempDir Path place) throws IOException {
        Files.writeString(place.resolve("_0.cfs"), "12345");
        Path going = Files.writeString(place.resolve("pending_segments_4"), "123");
        try (Directory files = new Busy(FSDirectory.open(place), going)) {
            assertThat(IndexFiles.size(files)).isEqualTo(5);
        }
    }
}
