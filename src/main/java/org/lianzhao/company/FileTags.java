package org.lianzhao.company;

import java.util.Collection;
import java.util.List;
import org.lianzhao.setting.DictionaryEntry;
import org.lianzhao.setting.DictionaryWords;

/**
 * The tags that a row of a file brings.
 *
 * @param codes as people choose them, whether the row has the code or the name; others as they are written
 * @param retired those of the dictionary that people no longer choose; a file may bring them all the same
 */
record FileTags(List<String> codes, List<DictionaryEntry> retired) {
    static FileTags of(Collection<String> written, DictionaryWords words) {
        List<String> codes = words.coded(written);
        return new FileTags(codes, words.retired(codes));
    }
}
