package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** What others may ask about the register: where the firms of industries are. */
@ApplicationScoped
public class FirmRegions {
    private final EntityManager database;

    FirmRegions(EntityManager database) {
        this.database = database;
    }

    /**
     * How many firms there are by industry and place. Counted in an index that holds all of it, in its order; the answer has
     * at most as many rows as there are cities, times the industries.
     *
     * @param industries codes of classes without their letter, such as 3982
     */
    @Transactional
    public List<RegionCount> counts(Collection<String> industries) {
        return industries.isEmpty()
                ? List.of()
                : database.createQuery("""
                                select new org.lianzhao.company.RegionCount(
                                    c.industryCode, c.provinceCode, c.cityCode, count(*))
                                from Company c
                                where c.industryCode in :industries and c.mergedToId is null
                                group by c.industryCode, c.provinceCode, c.cityCode
                                """, RegionCount.class)
                        .setParameter("industries", industries)
                        .getResultList();
    }
}
