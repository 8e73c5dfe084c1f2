package org.lianzhao.target;

import java.util.List;

/**
 * Why a firm gets points, not yet in anybody's language.
 *
 * @param code of the sentence that says so
 * @param words what stands in the sentence
 * @param source where the fact is from
 */
record Reason(Part part, String code, List<String> words, int points, String source) {}
