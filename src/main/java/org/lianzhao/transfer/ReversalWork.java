package org.lianzhao.transfer;

import java.util.UUID;

/** What one worker does to take one import back. */
record ReversalWork(UUID batch, UUID worker, ImportReversal reversal) {}
