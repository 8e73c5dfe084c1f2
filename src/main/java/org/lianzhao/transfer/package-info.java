/** The import engine: knows files, rows and outcomes, but no feature; features hand it a description of their columns. */
@NullMarked
package org.lianzhao.transfer;

import org.jspecify.annotations.NullMarked;
