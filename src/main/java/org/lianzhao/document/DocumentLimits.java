package org.lianzhao.document;

/**
 * How much is taken, so that nobody sends for minutes what will be refused.
 *
 * @param fileSize of one file, in bytes
 * @param documents of one record, withdrawn ones apart
 */
record DocumentLimits(long fileSize, int documents) {}
