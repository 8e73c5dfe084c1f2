package org.lianzhao.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the content of documents lies, outside of the database. A directory unless an installation brings a bean of its
 * own; all instances of the program reach the same store.
 */
interface DocumentStore {
    /** Keeps content under a key that nothing else has. When this returns it is there for good; otherwise it is not there. */
    void put(String key, InputStream content) throws IOException;

    /** The content under a key. @throws java.nio.file.NoSuchFileException where there is none */
    InputStream open(String key) throws IOException;

    /** Removes the content under a key, and what is left of an attempt to keep it; nothing happens where there is none. */
    void delete(String key) throws IOException;
}
