package org.lianzhao.coverage;

/** A chain in the list of chains. */
record ChainRow(
        String code, String name, String nameEn, int edition, boolean published, Counts counts, Figures figures) {}
