package org.lianzhao.transfer;

import java.util.List;

/**
 * The row of a file that names its columns.
 *
 * @param row as a spreadsheet counts
 * @param titles every title, as the file writes it
 */
record CsvHeader(int row, List<String> titles) {}
