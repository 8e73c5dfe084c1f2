package org.lianzhao.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** The named views of whoever asks; nobody sees another's. */
@ApplicationScoped
class SavedFilters {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 1000;

    private final EntityManager database;
    private final Acting acting;

    SavedFilters(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    @Transactional
    List<SavedFilter.SavedFilterRow> mine() {
        return own().stream().map(SavedFilter::row).toList();
    }

    @Transactional
    SavedFilter.SavedFilterRow keep(NewSavedFilter said) {
        List<SavedFilter> own = held();
        if (own.size() >= MOST) {
            throw new Refused("lead-views-full", MOST);
        }
        SavedFilter kept = new SavedFilter(acting.person().id(), said.name(), said.query(), own.size());
        requireName(own, kept);
        database.persist(kept);
        database.flush();
        return kept.row();
    }

    @Transactional
    SavedFilter.SavedFilterRow edit(UUID id, Patch patch) {
        List<SavedFilter> own = held();
        SavedFilter edited = one(own, id);
        edited.expect(patch.version());
        patch.requiredText("name", LONGEST_NAME, edited::rename)
                .requiredText("query", LONGEST_QUERY, edited::lookFor)
                .requiredValue("position", new TypeReference<Integer>() {}, place -> move(own, edited, place))
                .nothingElse();
        requireName(own, edited);
        database.flush(); // the answer carries the new version
        return edited.row();
    }

    @Transactional
    void drop(UUID id) {
        List<SavedFilter> own = held();
        SavedFilter gone = one(own, id);
        database.remove(gone);
        number(own.stream().filter(other -> !other.getId().equals(gone.getId())).toList());
    }

    /** Kept from his other requests until the work is done. */
    private List<SavedFilter> held() {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from lead_view where user_id = :user for update")
                .setParameter("user", acting.person().id())
                .getResultList();
        return own();
    }

    private List<SavedFilter> own() {
        return database.createQuery(
                        "from SavedFilter f where f.userId = :user order by f.position, f.id", SavedFilter.class)
                .setParameter("user", acting.person().id())
                .getResultList();
    }

    private static SavedFilter one(List<SavedFilter> own, UUID id) {
        return own.stream()
                .filter(filter -> filter.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("lead-view", id));
    }

    private static void requireName(List<SavedFilter> own, SavedFilter named) {
        if (own.stream()
                .anyMatch(other ->
                        !other.getId().equals(named.getId()) && other.getName().equals(named.getName()))) {
            throw new Refused("lead-view-named", named.getName());
        }
    }

    private static void move(List<SavedFilter> own, SavedFilter moved, int place) {
        List<SavedFilter> others = new ArrayList<>(own.stream()
                .filter(other -> !other.getId().equals(moved.getId()))
                .toList());
        others.add(Math.max(0, Math.min(place, others.size())), moved);
        number(others);
    }

    private static void number(List<SavedFilter> inOrder) {
        for (int place = 0; place < inOrder.size(); place++) {
            inOrder.get(place).stand(place);
        }
    }
}
