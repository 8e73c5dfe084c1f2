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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the files that were handed in, in a directory that all instances share: any of them may do the work. */
@ApplicationScoped
class ImportFiles {
    private final Path directory;
    private final Path arriving;
    private final Event<FileKept> kept;

    ImportFiles(@ConfigProperty(name = "lianzhao.files") Path directory, Event<FileKept> kept) {
        this.directory = directory.resolve("imports");
        this.arriving = directory.resolve("arriving");
        this.kept = kept;
    }

    /** Takes a file over and returns the key it is kept under; who opens no import on it has to discard it. */
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

    /** From now on this transaction decides: where it fails the file goes. */
    void dependOnTransaction(String key) {
        kept.fire(new FileKept(key));
    }

    void takeBack(@Observes(during = TransactionPhase.AFTER_FAILURE) FileKept file) {
        discard(file.key());
    }

    Path path(String key) {
        return directory.resolve(key);
    }

    void discard(String key) {
        discard(path(key));
    }

    /** The keys of files that have been kept since before this moment. */
    List<String> keptBefore(Instant moment) {
        return olderThan(moment, directory).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** Removes what is left of uploads before this moment that ended in a crash. */
    void discardArriving(Instant moment) {
        olderThan(moment, arriving).forEach(ImportFiles::discard);
    }

    private static List<Path> olderThan(Instant moment, Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> isOlderThan(moment, file)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOlderThan(Instant moment, Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false; // another instance was quicker
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
