package org.lianzhao.transfer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a list.
 *
 * @param columns those he chose, in his order; empty for the usual ones
 * @param given every parameter of the request
 */
public record ExportRequest(@Nullable String format, List<String> columns, Map<String, List<String>> given) {}
