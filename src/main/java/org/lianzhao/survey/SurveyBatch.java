package org.lianzhao.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Many rows at once, as they stand in a table. */
record SurveyBatch(@NotEmpty @Size(max = SurveyBatch.MOST) List<@NotNull @Valid NewSurvey> rows) {
    static final int MOST = 200;
}
