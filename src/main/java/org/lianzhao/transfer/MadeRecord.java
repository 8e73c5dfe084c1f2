package org.lianzhao.transfer;

import java.util.UUID;

/** A record that a row of an import made, named by what it is called now. */
public record MadeRecord(UUID subject, int row, String label) {}
