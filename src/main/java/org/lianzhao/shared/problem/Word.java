package org.lianzhao.shared.problem;

/** A value of a problem's sentence that is itself a word to be said in the caller's language. */
public record Word(String key) {}
