package org.lianzhao.trend;

import java.time.LocalDate;
import org.lianzhao.coverage.CoverageStatus;

/**
 * That a segment's status changed.
 *
 * @param from what held before
 * @param to what holds since
 */
record MovedSegment(String code, String name, String nameEn, LocalDate day, CoverageStatus from, CoverageStatus to) {}
