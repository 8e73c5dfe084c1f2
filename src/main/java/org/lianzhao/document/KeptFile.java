package org.lianzhao.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The file of a document: what it is called, what it is, where its content lies. Only its name ever changes, for an erasure. */
@Embeddable
class KeptFile {
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private long fileSize;
    private String sha256;
    private String contentKey;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    protected KeptFile() {}

    KeptFile(HandedIn file, String contentKey) {
        this.fileName = file.name();
        this.format = file.format();
        this.fileSize = file.size();
        this.sha256 = file.sha256();
        this.contentKey = contentKey;
        this.scan = file.scan();
    }

    String name() {
        return fileName;
    }

    void rename(String name) {
        fileName = name;
    }

    DocumentFormat format() {
        return format;
    }

    long size() {
        return fileSize;
    }

    String sha256() {
        return sha256;
    }

    String contentKey() {
        return contentKey;
    }

    ScanState scan() {
        return scan;
    }
}
