package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A paper on its way out: more than one list, written by the feature that puts it together.
 *
 * @param kind what it is, as callers name it
 * @param title what people call it
 * @param format {@code XLSX}, {@code PDF}
 * @param conditions what it is of, as the audit keeps that; nobody's number may stand in it
 * @param rows how many rows its tables have
 * @param file what it is called, with its ending
 * @param type the type of its content
 */
public record Paper(
        String kind,
        String title,
        String format,
        List<String> conditions,
        long rows,
        String file,
        String type,
        Body body) {

    /** What writes it. */
    public interface Body {
        void write(OutputStream target) throws IOException;
    }
}
