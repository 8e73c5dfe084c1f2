package org.lianzhao.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document may be. Nothing that a browser or an office program would run: no page, no archive, no macro. */
enum DocumentFormat {
    /** 版式文件. */
    PDF("application/pdf", "pdf"),
    /** 版式文件 of GB/T 33190: official papers and electronic invoices. */
    OFD("application/ofd", "ofd"),
    /** 图片. */
    PNG("image/png", "png"),
    /** 照片. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** 图片. */
    WEBP("image/webp", "webp"),
    /** Photos of newer phones. */
    HEIC("image/heic", "heic", "heif"),
    /** 文字文档. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** 表格. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** 演示文稿. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** 旧版文字文档, WPS's own included. */
    DOC("application/msword", "doc", "wps"),
    /** 旧版表格. */
    XLS("application/vnd.ms-excel", "xls", "et"),
    /** 旧版演示文稿. */
    PPT("application/vnd.ms-powerpoint", "ppt", "dps"),
    /** 纯文本. Its encoding is not known, so nothing is said of it. */
    TXT("application/octet-stream", "txt"),
    /** 逗号分隔的表格. */
    CSV("application/octet-stream", "csv");

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    DocumentFormat(String mediaType, String ending) {
        this(mediaType, ending, ending);
    }

    DocumentFormat(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** The format that a file's name promises. */
    static Optional<DocumentFormat> promisedBy(String ending) {
        String plain = ending.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> plain.equals(format.ending) || plain.equals(format.otherEnding))
                .findFirst();
    }

    /** As what it is handed out. */
    String mediaType() {
        return mediaType;
    }

    /** How names of such files usually end. */
    String ending() {
        return ending;
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }
}
