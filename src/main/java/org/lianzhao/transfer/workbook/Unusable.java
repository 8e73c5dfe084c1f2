package org.lianzhao.transfer.workbook;

import org.lianzhao.shared.problem.Invalid;

/** Why a workbook cannot be read, as a problem with the file that was handed in. */
final class Unusable {
    private Unusable() {}

    /** It is torn or was never one. */
    static Invalid broken() {
        return new Invalid("file", "import-workbook-broken");
    }

    /** Unpacked it holds more than any list of people, or more than this program reads at a time. */
    static Invalid tooBig() {
        return new Invalid("file", "import-workbook-size");
    }

    /** A row reaches further to the right than any list of people. */
    static Invalid tooWide() {
        return new Invalid("file", "import-columns", SheetRow.MOST_COLUMNS);
    }
}
