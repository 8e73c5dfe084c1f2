package org.lianzhao.signal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lianzhao.setting.DictionaryKind;

/** The kinds of signals. */
@Singleton
class SignalDictionary {
    static final String KINDS = "movement-signal";
    static final String ADMISSION_OK = "ADMISSION_OK";

    /** Whether it tells what the office found out itself, of which no page tells. */
    static boolean isOwnCheck(String kind) {
        return kind.equals(ADMISSION_OK);
    }

    @Produces
    @Singleton
    DictionaryKind kinds() {
        return new DictionaryKind(
                KINDS,
                "动向信号",
                "Signals of movement",
                "企业可能搬迁、扩产或落户的迹象；登记在企业页，计入目标企业的“投资意愿与信号”分。“准入核查通过”计入“准入条件”分。",
                "What tells that a firm may move or build; entered on the firm's page, it counts as a sign of investing. The"
                        + " one that says that admission was checked counts for admission.",
                false,
                40,
                Set.of(ADMISSION_OK));
    }
}
