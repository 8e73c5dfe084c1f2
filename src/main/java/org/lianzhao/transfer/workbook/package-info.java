/** Workbooks (.xlsx) read as a stream of rows, in bounded memory and time whatever the file holds. */
@NullMarked
package org.lianzhao.transfer.workbook;

import org.jspecify.annotations.NullMarked;
