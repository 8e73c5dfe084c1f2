package org.lianzhao.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Questions about referrals. */
@ApplicationScoped
class ReferralRepository {
    private static final int MOST_OF_FIRM = 50;

    private final EntityManager database;

    ReferralRepository(EntityManager database) {
        this.database = database;
    }

    /** Lets one call of a chamber work at a time, so that two with the same key cannot both find nothing. */
    void oneAtATime(UUID chamber) {
        database.createNativeQuery("select 1 from app_user where id = :chamber for update")
                .setParameter("chamber", chamber)
                .getResultList();
    }

    void add(Referral referral) {
        database.persist(referral);
        database.flush();
    }

    /** A chamber's referral by its own key. */
    Optional<Referral> of(UUID chamber, String externalId) {
        return database.createQuery(
                        "from Referral r where r.chamberId = :chamber and r.externalId = :key", Referral.class)
                .setParameter("chamber", chamber)
                .setParameter("key", externalId)
                .getResultStream()
                .findFirst();
    }

    /** A chamber's referral by ours. */
    Optional<Referral> of(UUID chamber, UUID id) {
        return database.createQuery("from Referral r where r.chamberId = :chamber and r.id = :id", Referral.class)
                .setParameter("chamber", chamber)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What brought a lead. */
    Optional<Referral> behind(UUID lead) {
        return database.createQuery("from Referral r where r.leadId = :lead", Referral.class)
                .setParameter("lead", lead)
                .getResultStream()
                .findFirst();
    }

    /** The leads on these firms that were referred; whether the caller may see those is for others to say. */
    List<UUID> leadsOn(Collection<UUID> firms) {
        return database.createQuery("""
                        select r.leadId from Referral r join Lead l on l.id = r.leadId
                        where l.investor.companyId in :firms
                        """, UUID.class)
                .setParameter("firms", firms)
                .getResultList();
    }

    /** What brought these leads, the latest first, as many as a firm's page shows. */
    List<Referral> latestBehind(Collection<UUID> leads) {
        return latestBehind(leads, MOST_OF_FIRM);
    }

    /** What brought these leads, the latest first. */
    List<Referral> latestBehind(Collection<UUID> leads, int most) {
        return database.createQuery(
                        "select r from Referral r where r.leadId in :leads order by r.id desc", Referral.class)
                .setParameter("leads", leads)
                .setMaxResults(most)
                .getResultList();
    }

    /** Referrals that name somebody with numbers of which one is {@code meant}, however it is written. */
    List<Referral> naming(Predicate<String> meant) {
        List<UUID> found = database.createQuery(
                        "select r.id, r.contact.phone from Referral r where r.contact.phone is not null",
                        Object[].class)
                .getResultStream()
                .filter(row -> meant.test((String) row[1]))
                .map(row -> (UUID) row[0])
                .toList();
        return database.createQuery("from Referral r where r.id in :found", Referral.class)
                .setParameter("found", found)
                .getResultList();
    }
}
