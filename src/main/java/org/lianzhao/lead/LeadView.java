package org.lianzhao.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.CompanyRef;

/**
 * Everything about a lead.
 *
 * @param mergedInto the lead that goes on in its place; null where the caller may not see that one
 * @param company the investor in the register; null where only its name is known
 * @param projectType a code of the dictionary {@code project-type}, perhaps a retired one
 * @param sourceChannel a code of the dictionary {@code source-channel}, perhaps a retired one
 * @param source who and what brought it, beside its channel
 * @param referrer the chamber that referred it; null where none did
 * @param pooledOn since when it waits in the pool, with nobody on it; null while somebody is
 * @param clocks those that run, the first to be due before the others
 * @param expertsNeeded whether its research needs experts, and may take longer
 * @param stages the stages that apply, in order
 * @param steps how it got here, the first step first
 * @param amounts what counts of each kind and currency
 * @param next the gate of the stage that follows; null after the last and beside the way
 * @param sameFirm other leads on its firm that the caller may open
 */
record LeadView(
        UUID id,
        int version,
        String title,
        String summary,
        LeadStage stage,
        LeadState state,
        LocalDate stageSince,
        @Nullable LocalDate reviewOn,
        @Nullable LeadRef mergedInto,
        @Nullable CompanyRef company,
        String companyName,
        @Nullable CompanyRef projectCompany,
        @Nullable SegmentName segment,
        List<SegmentName> otherSegments,
        boolean offChain,
        @Nullable String projectType,
        @Nullable String sourceChannel,
        LeadSourceView source,
        @Nullable String regionCode,
        @Nullable String regionName,
        @Nullable TaskForceRef taskForce,
        PersonRef owner,
        @Nullable PersonRef referrer,
        List<PersonRef> collaborators,
        List<PersonRef> namedLeaders,
        boolean confidential,
        @Nullable LocalDate pooledOn,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        List<ClockView> clocks,
        boolean expertsNeeded,
        LocalDate receivedOn,
        Instant touchedAt,
        Map<GateItem, String> details,
        List<LeadStage> stages,
        List<StepRow> steps,
        List<AmountRow> amounts,
        @Nullable GateView next,
        List<FirmLead> sameFirm,
        boolean mayEdit,
        boolean mayAssign) {}
