package org.lianzhao.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A table as it is copied from a sheet, cells parted by tabs: the columns of the template in any order below their titles, or
 * in its order without any.
 */
record SurveyTable(@NotBlank @Size(max = 100_000) String text) {}
