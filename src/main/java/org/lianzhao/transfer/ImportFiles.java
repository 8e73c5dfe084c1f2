package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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
    private final Event<FileKept> kept;

    ImportFiles(@ConfigProperty(name = "lianzhao.files") Path directory, Event<FileKept> kept) {
        this.directory = directory.resolve("imports");
        this.kept = kept;
    }

    /** Takes a file over and returns the key it is kept under. */
    String keep(Path file) {
        String key = UUID.randomUUID() + ".csv";
        try {
            Files.createDirectories(directory);
            Files.move(file, directory.resolve(key), StandardCopyOption.REPLACE_EXISTING);
            kept.fire(new FileKept(key));
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void takeBack(@Observes(during = TransactionPhase.AFTER_FAILURE) FileKept file) {
        discard(file.key());
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
