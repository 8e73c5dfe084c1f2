package org.lianzhao.document;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps content in a directory that all instances share, spread over 65,536 smaller ones. */
@DefaultBean
@ApplicationScoped
class FileStore implements DocumentStore {
    private static final int LETTERS = 2;
    private static final boolean DIRECTORIES_OPEN = File.separatorChar == '/'; // elsewhere they cannot be, nor need to

    private final Path directory;

    FileStore(@ConfigProperty(name = "lianzhao.files") Path files) {
        this.directory = files.resolve("documents");
    }

    @Override
    public void put(String key, InputStream content) throws IOException {
        Path place = place(key);
        Path part = part(place);
        Files.createDirectories(inner(key));
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(file));
            file.force(true); // before the database says that it is there
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        for (Path above : List.of(inner(key), outer(key), directory)) {
            settle(above);
        }
    }

    // a name that was only just entered in a directory is lost with the power, unless the directory itself is written
    private static void settle(Path above) throws IOException {
        if (DIRECTORIES_OPEN) {
            try (FileChannel entries = FileChannel.open(above, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(part(place(key)));
        Files.deleteIfExists(place(key));
    }

    private Path outer(String key) {
        return directory.resolve(key.substring(0, LETTERS));
    }

    private Path inner(String key) {
        return outer(key).resolve(key.substring(LETTERS, 2 * LETTERS));
    }

    private Path place(String key) {
        return inner(key).resolve(key);
    }

    private static Path part(Path place) {
        return place.resolveSibling(place.getFileName() + ".part");
    }
}
