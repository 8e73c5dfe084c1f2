package org.lianzhao.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;

/** Work on a file began, or came to its end. Tells who handed in what, also where the register stays as it was. */
public record ImportChanged(String name, Subject subject, Map<String, @Nullable Object> after, Optional<Author> author)
        implements Change {
    static final String ASKED_BACK = "import-reversal-started";

    static ImportChanged started(ImportView file, Optional<Author> author) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("kind", file.kind());
        after.put("mode", file.status() == ImportStatus.READING ? "dry-run" : "commit");
        after.put("fileSize", file.fileSize());
        after.put("source", PersonalData.masked(file.sourceNote()));
        return of("import-started", file, after, author);
    }

    /** Somebody paused it, let it go on, stopped it, or asked for it to be taken back; the name says which. */
    static ImportChanged steered(String name, ImportView file, Optional<Author> author) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("status", file.status().name());
        after.put("rows", file.rows());
        return of(name, file, after, author);
    }

    /** Nobody came back to it, and the program has cancelled it. */
    static ImportChanged leftAlone(ImportView file) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("status", file.status().name());
        after.put("rows", file.rows());
        return of("import-left-alone", file, after, Optional.empty());
    }

    /** Its taking back came to its end, or stopped before it. */
    static ImportChanged takenBack(ImportView file, ReversalView reversal, Optional<Author> author) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("removed", reversal.removed());
        after.put("restored", reversal.restored());
        after.put("kept", reversal.kept());
        String name = reversal.status() == ReversalStatus.FAILED ? "import-reversal-failed" : "import-reversed";
        return of(name, file, after, author);
    }

    static ImportChanged ended(ImportView file, Optional<Author> author) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("status", file.status().name());
        after.put("rows", file.rows());
        after.put("created", file.created());
        after.put("updated", file.updated());
        after.put("unchanged", file.unchanged());
        after.put("review", file.review());
        after.put("rejected", file.rejected());
        return of("import-ended", file, after, author);
    }

    private static ImportChanged of(
            String name, ImportView file, Map<String, @Nullable Object> after, Optional<Author> author) {
        return new ImportChanged(
                name, new Subject("import", file.id(), PersonalData.masked(file.fileName())), after, author);
    }

    /** Whether somebody asked for it to be taken back: its rows wait for nobody from now on. */
    public boolean isAskedBack() {
        return name.equals(ASKED_BACK);
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }

    @Override
    public Optional<Author> onBehalfOf() {
        return author;
    }
}
