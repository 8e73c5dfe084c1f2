package org.lianzhao.survey;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says that its firm bought or sold in a year.
 *
 * @param segment the code of what was bought or sold; null for everything
 */
record SurveyDraft(int year, SurveySide side, @Nullable String segment, SurveyFigures figures) {}
