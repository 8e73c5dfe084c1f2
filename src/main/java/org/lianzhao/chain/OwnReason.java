package org.lianzhao.chain;

/** Why there is an edition that nobody gave a reason for, in both languages. */
record OwnReason(String text, String textEn) {
    static final OwnReason LOADED = new OwnReason("首次导入", "First import");
    static final OwnReason BEGUN = new OwnReason("新建", "Begun");

    /** Segments that another chain shares were changed there. */
    static OwnReason sharedWith(ChainHead chain) {
        return new OwnReason("共用环节随「%s」修改".formatted(chain.name()), "Shared segments changed with " + chain.nameEn());
    }
}
