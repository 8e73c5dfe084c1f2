package org.lianzhao.company;

import java.util.List;
import java.util.UUID;

/**
 * A firm was put in the register that may be one of those it had. Fired in the transaction that puts it there.
 *
 * @param company the new one
 * @param like those it is like, the most likely first
 */
public record LookalikeFound(UUID company, List<Lookalike> like) {}
