package org.lianzhao.lead;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/**
 * A lead (线索), which after signing people call 项目: one record, one id, from the first word to full output. Its version says
 * what people edit; what follow-ups and amounts leave on it as they are added does not raise it, so that they are in
 * nobody's way.
 */
@Entity
@Table(name = "leads")
@SuppressWarnings("UnusedVariable") // queries read the columns
class Lead extends StoredEntity implements Guarded {
    @Embedded
    private LeadWords words;

    @Embedded
    private Investor investor;

    private @Nullable UUID projectCompanyId;

    @Embedded
    private LeadPlace place = new LeadPlace();

    @Embedded
    private LeadPeople people;

    @Embedded
    private LeadPosition position;

    private @Nullable String projectType;

    @Embedded
    private LeadOrigin origin;

    @OptimisticLock(excluded = true)
    private @Nullable BigDecimal totalInvestment;

    @OptimisticLock(excluded = true)
    private @Nullable String nextStep;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate nextOn;

    @OptimisticLock(excluded = true)
    private Instant touchedAt;

    @Embedded
    @OptimisticLock(excluded = true)
    private @Nullable LeadContacts contacts; // none is read where nothing was noted

    private boolean expertsNeeded;

    private Instant recordedAt;

    private @Nullable LocalDate pooledOn;

    protected Lead() {}

    Lead(String title, String summary, Investor investor, UUID owner, LocalDate today, Instant now) {
        super(Ids.next());
        this.words = new LeadWords(title, summary);
        this.investor = investor;
        this.people = new LeadPeople(owner);
        this.position = new LeadPosition(today);
        this.origin = new LeadOrigin(today);
        this.touchedAt = now;
        this.recordedAt = now;
    }

    /** Moves along the stages that apply. Going back needs a reason. */
    LeadStep moveTo(LeadStage next, LocalDate day, @Nullable String reason, StagePath path) {
        path.require(projectType, next);
        return position.moveTo(next, day, reason);
    }

    /** Steps aside: the stage is kept. */
    LeadStep stepAside(SideStep aside) {
        return position.stepAside(aside);
    }

    /** Refuses where it was merged or turned out to be a mistake, or nobody is on it: nothing is written there. */
    void requireOpen() {
        position.requireOpen();
        if (pooledOn != null) {
            throw new Refused("lead-pooled");
        }
    }

    /** Nobody is on it from now on: it waits in the pool (公海). Whom it had keeps it on record until somebody claims it. */
    void release(LocalDate day) {
        requireOpen();
        if (isConfidential()) {
            throw new Refused("pool-confidential");
        }
        if (getStage().countsWhenVerified() || (getState() != LeadState.ACTIVE && getState() != LeadState.PAUSED)) {
            throw new Refused("pool-not-before-signing");
        }
        pooledOn = day;
    }

    /** Somebody is on it again. */
    void takeUp(UUID owner, @Nullable UUID taskForce) {
        pooledOn = null;
        people.handTo(owner, taskForce);
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    /** Notes what was done on it. */
    void note(WorkDone done) {
        contacts = contacts == null ? new LeadContacts() : contacts;
        contacts.note(done);
    }

    void needsExperts(boolean needed) {
        expertsNeeded = needed;
    }

    boolean needsExperts() {
        return expertsNeeded;
    }

    void planNext(@Nullable String step, @Nullable LocalDate day) {
        nextStep = step;
        nextOn = day;
    }

    void assign(UUID owner, @Nullable UUID taskForce) {
        people.assign(owner, taskForce);
    }

    LeadPeople people() {
        return people;
    }

    @Override
    public boolean involves(UUID user) {
        return people.involves(user);
    }

    boolean isWorkedOnBy(UUID user) {
        return people.worksOnIt(user);
    }

    void investor(Investor who) {
        investor = who;
    }

    /** What people wrote, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> other) {
        words.reword(other);
        nextStep = nextStep == null ? null : other.apply(nextStep);
        origin.source().reword(other);
    }

    void typed(@Nullable String type) {
        projectType = type;
    }

    void investsInTotal(@Nullable BigDecimal amount) {
        totalInvestment = amount;
    }

    LeadWords words() {
        return words;
    }

    LeadPlace place() {
        return place;
    }

    LeadPosition position() {
        return position;
    }

    LeadOrigin origin() {
        return origin;
    }

    void landsAs(@Nullable UUID company) {
        projectCompanyId = company;
    }

    @Nullable
    UUID getProjectCompanyId() {
        return projectCompanyId;
    }

    String getTitle() {
        return words.title();
    }

    @Nullable
    UUID getCompanyId() {
        return investor.companyId();
    }

    String getCompanyName() {
        return investor.name();
    }

    @Nullable
    String getProjectType() {
        return projectType;
    }

    @Override
    public LeadStage getStage() {
        return position.stage();
    }

    LeadState getState() {
        return position.state();
    }

    @Override
    public boolean isConfidential() {
        return people.confidential();
    }

    @Override
    public @Nullable UUID getTaskForceId() {
        return people.taskForce();
    }

    @Override
    public @Nullable UUID getReferrerId() {
        return origin.referrer();
    }

    /** Since when it waits in the pool; null while somebody is on it. */
    @Nullable
    LocalDate getPooledOn() {
        return pooledOn;
    }

    @Nullable
    String getNextStep() {
        return nextStep;
    }

    @Nullable
    LocalDate getNextOn() {
        return nextOn;
    }

    Instant getTouchedAt() {
        return touchedAt;
    }
}
