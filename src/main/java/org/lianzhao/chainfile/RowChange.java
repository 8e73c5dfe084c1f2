package org.lianzhao.chainfile;

import java.util.List;

/**
 * A segment that comes with a file or is changed by it.
 *
 * @param columns the titles of what differs; none for one that comes
 */
record RowChange(int row, String code, String name, RowEffect effect, List<String> columns) {}
