package org.lianzhao.ownership;

/**
 * What somebody who leaves has beside his leads and what goes along with them (离岗移交). It is counted beforehand by the rule by
 * which it goes when {@link HandedOver} is heard.
 */
public interface GoesAlong {
    /** What it is. */
    enum What {
        /** What he was to do (任务). */
        TASKS,
        /** Where he was to go (外出与来访). */
        VISITS,
        /** The targets that he is on (目标企业). */
        TARGETS
    }

    What what();

    /** How many of them would go; nothing is changed or held. */
    int count(Leaver leaver);
}
