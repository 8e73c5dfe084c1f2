package org.lianzhao.document;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.ContentScan.Finding;
import org.lianzhao.document.DocumentDesk.Taken;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.NotReady;

/**
 * Takes files in: looks at them, has them scanned, keeps them, records them. Only the last step is a transaction, for the
 * others may take as long as the file is large.
 */
@ApplicationScoped
class DocumentIntake {
    private final DocumentDesk desk;
    private final DocumentStore store;
    private final ContentScan scanner;
    private final LooseContent loose;
    private final DocumentTidying tidying;
    private final long most;

    DocumentIntake(
            DocumentDesk desk,
            DocumentStore store,
            ContentScan scanner,
            LooseContent loose,
            DocumentTidying tidying,
            @ConfigProperty(name = "lianzhao.document-limit") MemorySize most) {
        this.desk = desk;
        this.store = store;
        this.scanner = scanner;
        this.loose = loose;
        this.tidying = tidying;
        this.most = most.asLongValue();
    }

    DocumentLimits limits() {
        return new DocumentLimits(most, DocumentDesk.MOST);
    }

    /** @param key what the caller names his attempt; null to take the file in whatever happened before */
    Taken handIn(Path upload, @Nullable String fileName, NewDocument said, @Nullable String key) {
        desk.require(said); // before the work, for who must not add to the record
        try {
            return keep(upload, look(upload, fileName, said), said, key);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HandedIn look(Path upload, @Nullable String fileName, NewDocument said) throws IOException {
        long size = Files.size(upload);
        if (size == 0) {
            throw new Invalid("file", "document-empty");
        }
        if (size > most) {
            throw new Invalid("file", "document-too-large", most >> 20);
        }
        FileName name = FileName.of(fileName);
        DocumentFormat format = new ContentLook(upload, name).format();
        String sha256 = Sha256.of(upload);
        Finding finding = scan(upload);
        if (finding.malware() != null) {
            desk.noteRefusal(said.subject(), name.as(format), sha256, finding.malware());
            throw new Invalid("file", "document-infected", finding.malware());
        }
        return new HandedIn(name.as(format), format, size, sha256, finding.state());
    }

    private Finding scan(Path upload) {
        try {
            return scanner.look(upload);
        } catch (IOException noAnswer) {
            Log.warn("The virus scanner cannot be asked; the file is not taken", noAnswer);
            throw new NotReady("document-scan-down");
        }
    }

    private Taken keep(Path upload, HandedIn file, NewDocument said, @Nullable String key) throws IOException {
        String contentKey = loose.announce();
        try (InputStream content = Files.newInputStream(upload)) {
            store.put(contentKey, content);
            return desk.take(file, contentKey, said, key);
        } finally {
            tidying.putAway(contentKey); // nothing happens where a document has it
        }
    }
}
