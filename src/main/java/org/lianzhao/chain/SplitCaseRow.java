package org.lianzhao.chain;

import java.util.List;
import java.util.UUID;

/**
 * Something that hung on a segment when it was split.
 *
 * @param rowId the lead, what is said of a firm or of the segment, that it is
 * @param name the lead's title, the firm's name, what the firm told of which year, or the factor with its value
 * @param from the segment that was split, on which it still hangs
 * @param choices where it may belong: the segment itself and its parts
 */
public record SplitCaseRow(
        UUID id, SegmentUse use, UUID rowId, String name, SegmentName from, List<SegmentName> choices) {}
