package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the files that were handed in, in a directory that all instances share: any of them may do the work. */
@ApplicationScoped
class ImportFiles {
    private final Path directory;

    ImportFiles(@ConfigProperty(name = "lianzhao.files") Path directory) {
        this.directory = directory.resolve("imports");
    }

    /** Takes a file over and returns the key it is kept under. */
    String keep(Path file) {
        String key = UUID.randomUUID() + ".csv";
        try {
            Files.createDirectories(directory);
            Files.move(file, directory.resolve(key), StandardCopyOption.REPLACE_EXISTING);
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path path(String key) {
        return directory.resolve(key);
    }

    void discard(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
