package org.lianzhao.draft;

import org.lianzhao.chain.ChainHead;

/** The chain whose map is drawn, and the edition that holds. */
record DrawnChain(String code, String name, String nameEn, int edition, boolean published) {
    static DrawnChain of(ChainHead head) {
        return new DrawnChain(head.code(), head.name(), head.nameEn(), head.edition(), head.published());
    }
}
