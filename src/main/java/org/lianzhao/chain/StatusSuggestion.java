package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a map's file says about how well a segment is covered, in the file's own words.
 *
 * @param status STRONG, WEAK, MISSING or UNKNOWN
 * @param action 固链, 强链, 补链, 延链 or 优链
 * @param basis SEED, SOURCE or JUDGEMENT
 * @param statedFirmCount how many firms the source speaks of, named or not
 */
public record StatusSuggestion(
        UUID segmentId,
        String segmentName,
        String status,
        @Nullable String action,
        String basis,
        String evidence,
        String evidenceEn,
        @Nullable Integer statedFirmCount) {}
