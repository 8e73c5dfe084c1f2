package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks at files that are handed in and moves them to where imports are kept. A workbook may take minutes: outside of any transaction. */
@ApplicationScoped
class UploadDesk {
    private final ImportKinds kinds;
    private final ImportFiles files;

    UploadDesk(ImportKinds kinds, ImportFiles files) {
        this.kinds = kinds;
        this.files = files;
    }

    /** What must be wrong with the whole file is said at once; its rows are looked at afterwards. */
    NewImport keep(Path upload, @Nullable String fileName, ImportRequest request) {
        ImportKind kind = kinds.of(request.kind());
        try (Upload file = Upload.of(upload, kind)) {
            CsvHeader header = headerOf(file, kind);
            long size = Files.size(file.path());
            String key = files.keep(file.path());
            return new NewImport(kind.code(), lastPart(fileName), size, key, file.shape(), header, request.note());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CsvHeader headerOf(Upload file, ImportKind kind) throws IOException {
        try (CsvFile csv = new CsvFile(file.path(), file.shape())) {
            TemplateVersion.of(kind).expect(csv.above());
            return csv.header().above(csv);
        }
    }

    // browsers have been known to send the whole path
    private static String lastPart(@Nullable String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
