package org.lianzhao.bench;

import java.time.LocalDate;

/**
 * A word about what was done on a lead, which nobody did.
 *
 * @param lead the number of the lead
 * @param author which of the people wrote it
 */
record InventedFollowUp(long number, int lead, String kind, LocalDate day, int author) {
    String content() {
        return "示例跟进" + number + "：与对方沟通项目进展，了解用地、用电和配套需求，约定下一步安排。";
    }
}
