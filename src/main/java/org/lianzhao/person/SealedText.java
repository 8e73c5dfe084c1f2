package org.lianzhao.person;

/**
 * A text that was closed under one of the installation's keys.
 *
 * @param keyId tells under which
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a column, never compared
public record SealedText(byte[] sealed, String keyId) {}
