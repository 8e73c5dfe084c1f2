package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.time.ZoneTime;

/** What others may ask about people at firms: what ties firms to places and bodies, without saying whom. */
@ApplicationScoped
public class FirmPeople {
    private final EntityManager database;

    FirmPeople(EntityManager database) {
        this.database = database;
    }

    /**
     * That somebody who is at a firm now has a tie. Who it is, is not told.
     *
     * @param text in words; empty where only the code is known
     * @param code of a place, as GB/T 2260 has it, where there is one
     */
    public record FirmPersonTie(
            UUID companyId,
            TieKind kind,
            String text,
            @Nullable String code,
            LocalDate recordedOn) {}

    /** The ties of those who are at these firms now: where they are from, and what else was entered. */
    @Transactional
    public List<FirmPersonTie> ties(Collection<UUID> firms) {
        List<FirmPersonTie> all = new ArrayList<>();
        if (firms.isEmpty()) {
            return all;
        }
        database.createQuery("""
                        select distinct o.companyId, p.hometownCode, p.recordedAt
                        from PersonPost o join Person p on p.id = o.personId
                        where o.companyId in :firms and o.current = true and p.erasedAt is null
                            and p.hometownCode is not null
                        """, Object[].class)
                .setParameter("firms", firms)
                .getResultStream()
                .map(row ->
                        new FirmPersonTie((UUID) row[0], TieKind.HOMETOWN, "", (String) row[1], day((Instant) row[2])))
                .forEach(all::add);
        database.createQuery("""
                        select distinct o.companyId, t.kind, t.text, t.code, t.recordedAt
                        from PersonPost o join Person p on p.id = o.personId join PersonTie t on t.personId = p.id
                        where o.companyId in :firms and o.current = true and p.erasedAt is null
                        """, Object[].class)
                .setParameter("firms", firms)
                .getResultStream()
                .map(row -> new FirmPersonTie(
                        (UUID) row[0], (TieKind) row[1], (String) row[2], (String) row[3], day((Instant) row[4])))
                .forEach(all::add);
        return all;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneTime.ZONE);
    }

    /** The firms where this person is now. */
    @Transactional
    public List<UUID> firmsOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select distinct o.companyId from PersonPost o where o.personId in :people", UUID.class)
                        .setParameter("people", people)
                        .getResultList();
    }
}
