package org.lianzhao.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.idempotency.Once;

/** Takes a file in once, however often it arrives under the same key: people tap twice, or send it again when no answer came. */
@ApplicationScoped
class ImportIntake {
    private final UploadDesk uploads;
    private final ImportDesk desk;
    private final ImportFiles files;
    private final Once once;
    private final Authors authors;

    ImportIntake(UploadDesk uploads, ImportDesk desk, ImportFiles files, Once once, Authors authors) {
        this.uploads = uploads;
        this.desk = desk;
        this.files = files;
        this.once = once;
        this.authors = authors;
    }

    /** What a call says, as it is compared with an earlier one under the same key. */
    record Said(@Nullable String fileName, ImportRequest request, String digest) {}

    /** @param key what the caller names his attempt; null to take the file in whatever happened before */
    ImportView handIn(Path upload, @Nullable String fileName, ImportRequest request, @Nullable String key) {
        ImportStatus first = request.firstStatus();
        Said said = new Said(fileName, request, key == null ? "" : digest(upload));
        NewImport file = uploads.keep(upload, fileName, request);
        AtomicBoolean opened = new AtomicBoolean();
        ImportView view = QuarkusTransaction.joiningExisting().call(() -> {
            files.dependOnTransaction(file.key());
            return once.does(key, client(), said, ImportView.class, () -> {
                opened.set(true);
                return desk.open(file, first);
            });
        });
        if (!opened.get()) {
            files.discard(file.key());
        }
        return view;
    }

    private String client() {
        return authors.author().map(person -> "user:" + person.id()).orElse("program");
    }

    private static String digest(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
