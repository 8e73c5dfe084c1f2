/** Rules of the web that hold for every address: headers a change must carry, deep links, languages. */
@NullMarked
package org.lianzhao.shared.web;

import org.jspecify.annotations.NullMarked;
