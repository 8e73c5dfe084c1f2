package org.lianzhao.search.box;

import java.util.List;
import org.lianzhao.search.NameClass;

/**
 * Why a record was found.
 *
 * @param as what the text is to the record
 * @param text the name or number that fits
 * @param fit how it fits
 * @param marks the parts of the text that fit
 */
record Matched(CalledAs as, String text, NameClass fit, List<Mark> marks) {}
