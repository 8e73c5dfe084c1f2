package org.lianzhao.chainfile;

import java.util.List;
import java.util.Locale;

/** The parts that a map's file has: sheets of a workbook, members of JSON. */
enum FileSheet {
    /** What the chain is called, what it is about and who answers for it. */
    CHAIN("产业链", "Chain", "chain"),
    /** Segments, and the groups that hold them. */
    SEGMENTS("环节", "Segments", "segments"),
    /** What segments do for one another. */
    LINKS("链接", "Links", "links");

    private final String title;
    private final String titleEn;
    private final String member;

    FileSheet(String title, String titleEn, String member) {
        this.title = title;
        this.titleEn = titleEn;
        this.member = member;
    }

    String title() {
        return title;
    }

    /** What it is called in JSON. */
    String member() {
        return member;
    }

    /** What a reader of this language calls it. */
    String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? titleEn : title;
    }

    boolean isCalled(String name) {
        return List.of(title, titleEn, member).stream().anyMatch(own -> own.equalsIgnoreCase(name.strip()));
    }

    List<FileField> fields() {
        return FileField.on(this);
    }
}
