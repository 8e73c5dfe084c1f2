package org.lianzhao.survey;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.survey.SupplySurvey.Place;

/** What a dry run would have made of records so far: nothing of it is in the database, where later rows could find it. */
final class RehearsedSurveys {
    private final Map<Place, SurveyFigures> told = new HashMap<>();
    private final Map<Integer, Place> addedBy = new HashMap<>();
    private final Map<Place, Integer> tellers = new HashMap<>();

    /** What a record would say by now; null where nothing has been said of it. */
    @Nullable
    SurveyFigures of(Place place) {
        return told.get(place);
    }

    /** The first row that told of each. */
    Map<Place, Integer> tellers() {
        return tellers;
    }

    void tell(Place place, SurveyFigures figures) {
        told.put(place, figures);
    }

    void add(int row, Place place, SurveyFigures figures) {
        told.put(place, figures);
        addedBy.put(row, place);
    }

    void drop(int row) {
        tellers.values().removeIf(teller -> teller == row);
        Place place = addedBy.remove(row);
        if (place != null) {
            told.remove(place);
        }
    }
}
