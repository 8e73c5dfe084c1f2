package org.lianzhao.notice;

import org.jspecify.annotations.Nullable;

/**
 * A message with its words, ready to go.
 *
 * @param robot whose group reads it; null for an e-mail
 * @param address where an e-mail goes; empty for a robot
 */
record Letter(@Nullable Robot robot, String address, MessageText text) {}
