package org.lianzhao.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;

/**
 * Something happened to a document: it was added, changed, withdrawn or read, or a file was refused for a virus; the name
 * says which. It is told of the record that it belongs to, so that whoever must not read about that learns nothing of it.
 */
public record DocumentChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static DocumentChanged added(Subject subject, Document document) {
        Map<String, @Nullable Object> after = which(document);
        after.put("format", document.file().format());
        after.put("fileSize", document.file().size());
        after.put("sha256", document.file().sha256());
        after.put("scan", document.file().scan());
        after.putAll(document.words());
        return new DocumentChanged("document-added", subject, Map.of(), after);
    }

    static DocumentChanged edited(Subject subject, Document document, FieldChanges changes) {
        Map<String, @Nullable Object> after = which(document);
        after.putAll(changes.after());
        return new DocumentChanged("document-changed", subject, changes.before(), after);
    }

    static DocumentChanged withdrawn(Subject subject, Document document, String reason) {
        Map<String, @Nullable Object> after = which(document);
        after.put("reason", Document.masked(reason));
        return new DocumentChanged("document-withdrawn", subject, Map.of(), after);
    }

    static DocumentChanged read(Subject subject, Document document) {
        return new DocumentChanged("document-read", subject, Map.of(), which(document));
    }

    static DocumentChanged refused(Subject subject, String fileName, String sha256, String malware) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("fileName", Document.masked(fileName));
        after.put("sha256", sha256);
        after.put("malware", malware);
        return new DocumentChanged("document-refused", subject, Map.of(), after);
    }

    private static Map<String, @Nullable Object> which(Document document) {
        Map<String, @Nullable Object> which = new LinkedHashMap<>();
        which.put("documentId", document.getId());
        which.put("fileName", Document.masked(document.file().name()));
        return which;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
