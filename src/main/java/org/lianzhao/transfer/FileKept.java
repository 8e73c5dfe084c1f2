package org.lianzhao.transfer;

/** A file was moved to where imports are kept; it goes again where its import does not come about. */
record FileKept(String key) {}
