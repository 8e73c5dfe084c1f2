package org.lianzhao.document;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks for viruses in what is handed in. Which one is asked, the configuration says. */
interface ContentScan {
    /**
     * Looks at a file.
     *
     * @throws IOException where no answer can be had; then the file must not be kept
     */
    Finding look(Path file) throws IOException;

    /**
     * What came of it.
     *
     * @param looked whether anybody has looked at all
     * @param malware the name of what was found; null where nothing was
     */
    record Finding(boolean looked, @Nullable String malware) {
        static final Finding NOTHING = new Finding(true, null);
        static final Finding NOT_LOOKED = new Finding(false, null);

        static Finding of(String malware) {
            return new Finding(true, malware);
        }

        /** What is said of a file in which nothing was found. */
        ScanState state() {
            return looked ? ScanState.CLEAN : ScanState.NOT_SCANNED;
        }
    }
}
