/** The register of firms: who they are, by which names and codes, and which segments they hold. */
@NullMarked
package org.lianzhao.company;

import org.jspecify.annotations.NullMarked;
