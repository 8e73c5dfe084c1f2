/** Chain maps as files: taken out as a workbook or as JSON, and taken in again, with a dry run, into a draft. */
@NullMarked
package org.lianzhao.chainfile;

import org.jspecify.annotations.NullMarked;
