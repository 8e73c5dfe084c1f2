package org.lianzhao.document;

/**
 * A file that was looked at and may be kept.
 *
 * @param name cleaned, with an ending
 * @param sha256 of its content, as 64 hexadecimal digits
 * @param scan whether a scanner has looked at it
 */
record HandedIn(String name, DocumentFormat format, long size, String sha256, ScanState scan) {}
