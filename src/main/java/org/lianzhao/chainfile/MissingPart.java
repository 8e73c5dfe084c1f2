package org.lianzhao.chainfile;

import java.util.Map;
import org.lianzhao.chain.SegmentUse;

/**
 * A segment or group of the map that the file does not have.
 *
 * @param removable whether it may leave the map: nothing hangs on it, and nothing stands in it
 * @param uses what hangs on it, as far as the caller may know of it
 */
record MissingPart(String code, String name, boolean group, boolean removable, Map<SegmentUse, Long> uses) {}
