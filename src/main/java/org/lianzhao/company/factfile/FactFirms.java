package org.lianzhao.company.factfile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.FirmSaid;
import org.lianzhao.company.MeantFirm;
import org.lianzhao.company.MeantFirms;
import org.lianzhao.transfer.EarlierWords;
import org.lianzhao.transfer.ImportRow;

/** The firms that rows of files mean. */
@ApplicationScoped
public class FactFirms {
    private final Companies companies;
    private final MeantFirms meant;
    private final EarlierWords words;

    FactFirms(Companies companies, MeantFirms meant, EarlierWords words) {
        this.companies = companies;
        this.meant = meant;
        this.words = words;
    }

    /** What firms are meant, asked outside of any transaction: in a chunk's nothing is read before its firms are held. */
    Map<FirmSaid, MeantFirm> meant(Collection<FirmSaid> said) {
        return said.isEmpty() ? Map.of() : QuarkusTransaction.requiringNew().call(() -> meant.of(said));
    }

    /** Keeps others from telling anything of these firms until the transaction ends; the firms by the keys asked for. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, CompanyRef> hold(Collection<UUID> firms) {
        return companies.heldAlone(firms);
    }

    /** These firms by the keys asked for. */
    @Transactional
    public Map<UUID, CompanyRef> of(Collection<UUID> ids) {
        return companies.refs(ids);
    }

    /** The record of which a person has said that an earlier row was it which said the same to the letter. */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> saidBefore(String kind, ImportRow row) {
        return words.on(kind, row);
    }
}
