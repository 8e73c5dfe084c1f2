package org.lianzhao.search;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The directory of this instance's indexes: one place for each, numbered in the order in which they were begun. Nothing is
 * touched there but what an index of ours has written.
 */
final class IndexFiles implements AutoCloseable {
    private static final String LOCK = "in-use.lock";
    private static final String PLACE = "g";
    private static final Pattern NUMBERED = Pattern.compile(PLACE + "(\\d{1,9})");
    /** Files of Lucene, which lay here before there were places. */
    private static final Pattern OLD = Pattern.compile("(pending_)?segments_\\w+|_\\w+\\.\\w+|write\\.lock");

    private final Path directory;
    private final FSDirectory locked;
    private final Lock lock;

    private IndexFiles(Path directory, FSDirectory locked, Lock lock) {
        this.directory = directory;
        this.locked = locked;
        this.lock = lock;
    }

    /** @throws LockObtainFailedException where another instance uses the directory */
    static IndexFiles open(Path directory) throws IOException {
        Files.createDirectories(directory);
        FSDirectory locked = FSDirectory.open(directory);
        try {
            return new IndexFiles(directory, locked, locked.obtainLock(LOCK));
        } catch (IOException taken) {
            locked.close();
            throw taken;
        }
    }

    /** The places there are, the latest first. */
    List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
            for (Path one : all) {
                if (NUMBERED.matcher(one.getFileName().toString()).matches() && Files.isDirectory(one)) {
                    places.add(one);
                }
            }
        }
        places.sort(Comparator.comparingInt(IndexFiles::number).reversed());
        return places;
    }

    /** A new place after all others. */
    Path fresh() throws IOException {
        List<Path> places = places();
        int next = places.isEmpty() ? 1 : number(places.get(0)) + 1;
        return Files.createDirectories(directory.resolve(PLACE + next));
    }

    private static int number(Path place) {
        return Integer.parseInt(place.getFileName().toString().substring(PLACE.length()));
    }

    /** Removes every place but this one. @throws IOException where a file is still read; a later start removes it */
    void keepOnly(Path place) throws IOException {
        for (Path other : places()) {
            if (!other.equals(place)) {
                remove(other);
            }
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
            for (Path one : all) {
                if (OLD.matcher(one.getFileName().toString()).matches()) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    /** What these files take, in bytes. While an index is written some go, or get another name, as they are counted. */
    static long size(Directory files) throws IOException {
        long size = 0;
        for (String file : files.listAll()) {
            try {
                size += files.fileLength(file);
            } catch (NoSuchFileException gone) {
                Log.tracef("%s went while it was counted", file);
            }
        }
        return size;
    }

    void remove(Path place) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(place);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        locked.close();
    }
}
