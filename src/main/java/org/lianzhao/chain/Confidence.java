package org.lianzhao.chain;

/** How sure it is that firms of a segment are registered under its industry codes. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
