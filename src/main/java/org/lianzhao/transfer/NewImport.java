package org.lianzhao.transfer;

/** A file that was handed in and looks usable: its name for people, its key in the store, its shape and its header. */
record NewImport(String kind, String fileName, long size, String key, CsvShape shape, CsvHeader header, String note) {}
