package org.lianzhao.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a row of a survey is not so. */
record SurveyRemoval(
        @NotNull Integer version,
        @NotNull @Size(min = 2, max = 300) String reason) {}
