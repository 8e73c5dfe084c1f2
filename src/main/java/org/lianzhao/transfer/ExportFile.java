package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;

/** A list on its way out. */
public interface ExportFile {
    /** What the file is called. */
    String name();

    /** The type of its content. */
    String type();

    /** Writes it, reading the list as it goes. */
    void write(OutputStream target) throws IOException;
}
