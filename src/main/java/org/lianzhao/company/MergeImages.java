package org.lianzhao.company;

/** What a merge keeps of the two records for the day it is undone. */
record MergeImages(FirmImage keptBefore, FirmImage keptAfter, FirmImage goneBefore, FirmImage goneAfter) {}
