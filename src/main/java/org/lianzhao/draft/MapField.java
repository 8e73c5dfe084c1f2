package org.lianzhao.draft;

/** What can differ of a segment, or of the chain itself. */
enum MapField {
    NAME,
    NAME_EN,
    SHORT_NAME,
    DESCRIPTION,
    DESCRIPTION_EN,
    PARK,
    ROLES,
    KIND,
    STAGE,
    GROUP,
    ORDER,
    IMPORTANCE,
    PRIORITY,
    REQUIRED,
    CONFIDENCE,
    INDUSTRIES,
    PRODUCTS,
    KEYWORDS,
    NEGATIVE_KEYWORDS,
    PROCESSES,
    TECHNOLOGIES,
    SCARCE_RESOURCES,
    STATUS,
    ACTION;

    /** What a segment is called of which only this differs. */
    DraftMark mark() {
        return switch (this) {
            case NAME -> DraftMark.RENAMED;
            case STAGE, GROUP, ORDER -> DraftMark.MOVED;
            case STATUS, ACTION -> DraftMark.DECIDED;
            default -> DraftMark.EDITED;
        };
    }
}
