package org.lianzhao.transfer;

/** An import is being opened on a file that is kept; it goes again where the import does not come about. */
record FileKept(String key) {}
