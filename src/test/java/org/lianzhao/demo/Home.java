package org.lianzhao.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The folder {@code .demo}, where a demonstration keeps everything between starts; one launcher at a time uses it. */
final class Home implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Another launcher is running. */
    static final class Taken extends IOException {
        private final String pid;

        Taken(String pid) {
            super("in use by " + pid);
            this.pid = pid;
        }

        String pid() {
            return pid;
        }
    }

    static Home open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path running = folder.resolve("running.pid");
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock(); // the system lets go of it when the launcher is killed
        if (lock == null) {
            channel.close();
            throw new Taken(Files.exists(running) ? Files.readString(running) : "?");
        }
        Files.writeString(running, String.valueOf(ProcessHandle.current().pid()));
        return new Home(folder, channel);
    }

    /** A folder of its own for one of the servers. */
    Path place(String server) throws IOException {
        return Files.createDirectories(folder.resolve(server));
    }

    Path accounts() {
        return folder.resolve("accounts.json");
    }

    Secrets secrets() throws IOException {
        return Secrets.in(folder.resolve("secrets.properties"));
    }

    Ports ports(OptionalInt asked) throws IOException {
        return Ports.in(folder.resolve("port"), asked);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
