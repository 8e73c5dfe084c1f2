package org.lianzhao.account;

/** Somebody opened the program: he asks who he is, in the roles in which he comes now. */
public record CameIn(Actor person) {}
