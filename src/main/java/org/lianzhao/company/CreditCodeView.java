package org.lianzhao.company;

import java.util.List;

/**
 * What there is to say about a code that somebody wrote.
 *
 * @param valid whether it is a credit code with the right check character
 * @param warnings sentences in the caller's language; a warning may be overridden
 */
record CreditCodeView(String normalised, boolean valid, List<String> warnings) {}
