package org.lianzhao.lead;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Invalid;
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
    private String title;
    private String summary;
    private @Nullable UUID companyId;
    private String companyName;
    private String companyKey;
    private @Nullable UUID projectCompanyId;
    private @Nullable UUID segmentId;
    private boolean offChain;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectType projectType;

    @Enumerated(EnumType.STRING)
    private @Nullable SourceChannel sourceChannel;

    private @Nullable String regionCode;

    @Enumerated(EnumType.STRING)
    private LeadStage stage = LeadStage.CLUE;

    private LocalDate stageSince;

    @Enumerated(EnumType.STRING)
    private LeadState state = LeadState.ACTIVE;

    private @Nullable LocalDate reviewOn;
    private boolean confidential;
    private @Nullable UUID taskForceId;
    private UUID ownerId;
    private @Nullable UUID referrerId;

    @OptimisticLock(excluded = true)
    private @Nullable BigDecimal totalInvestment;

    @OptimisticLock(excluded = true)
    private @Nullable String nextStep;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate nextOn;

    private LocalDate receivedOn;

    @OptimisticLock(excluded = true)
    private Instant touchedAt;

    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "lead_person", joinColumns = @JoinColumn(name = "lead_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Part> people = new LinkedHashMap<>();

    @ElementCollection
    @CollectionTable(name = "lead_segment", joinColumns = @JoinColumn(name = "lead_id"))
    @Column(name = "segment_id")
    private Set<UUID> otherSegments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "lead_detail", joinColumns = @JoinColumn(name = "lead_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<GateItem, String> details = new EnumMap<>(GateItem.class);

    /** What somebody other than the owner has to do with a lead. */
    enum Part {
        /** 协同: works on it. */
        COLLABORATOR,
        /** 指定领导: may read it even where it is 保密. */
        NAMED_LEADER
    }

    protected Lead() {}

    Lead(String title, String summary, Investor investor, UUID owner, LocalDate today, Instant now) {
        super(Ids.next());
        this.title = title.strip();
        this.summary = summary.strip();
        this.companyId = investor.companyId();
        this.companyName = investor.name();
        this.companyKey = investor.key();
        this.ownerId = owner;
        this.stageSince = today;
        this.receivedOn = today;
        this.touchedAt = now;
        this.recordedAt = now;
    }

    /** Moves along the stages that apply; {@code gates} are those of the stages on the way. Going back needs a reason. */
    LeadStep moveTo(LeadStage next, LocalDate day, @Nullable String reason, StagePath path) {
        path.require(projectType, next);
        if (state != LeadState.ACTIVE) {
            return resume(next, day, reason);
        }
        if (next == stage) {
            throw new Refused("lead-there-already");
        }
        boolean backward = next.compareTo(stage) < 0;
        if (backward) {
            requireReason(reason);
        }
        enter(next, day);
        return new LeadStep(day, reason, backward);
    }

    private LeadStep resume(LeadStage next, LocalDate day, @Nullable String reason) {
        if (state.isFinal()) {
            throw new Refused("lead-is-final");
        }
        if (next != stage) {
            throw new Refused("lead-beside");
        }
        state = LeadState.ACTIVE;
        reviewOn = null;
        return new LeadStep(day, reason, false);
    }

    private void enter(LeadStage next, LocalDate day) {
        stage = next;
        stageSince = day;
    }

    /** Steps aside: the stage is kept, the reason is needed, and a pause says when to look again. */
    LeadStep stepAside(LeadState side, LocalDate day, @Nullable String reason, @Nullable LocalDate lookAgain) {
        if (state.isFinal()) {
            throw new Refused("lead-is-final");
        }
        if (state == side) {
            throw new Refused("lead-there-already");
        }
        requireReason(reason);
        if (side == LeadState.PAUSED && (lookAgain == null || !lookAgain.isAfter(day))) {
            throw new Invalid("reviewOn", "lead-review-day");
        }
        state = side;
        reviewOn = side == LeadState.PAUSED ? lookAgain : null;
        return new LeadStep(day, reason, false);
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("reason", "lead-reason");
        }
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    void planNext(@Nullable String step, @Nullable LocalDate day) {
        nextStep = step;
        nextOn = day;
    }

    void place(@Nullable UUID segment, boolean outsideChains) {
        segmentId = segment;
        offChain = segment == null && outsideChains;
    }

    void alsoConcerns(Set<UUID> segments) {
        otherSegments.retainAll(segments);
        otherSegments.addAll(segments);
    }

    void assign(UUID owner, @Nullable UUID taskForce) {
        ownerId = owner;
        taskForceId = taskForce;
    }

    void involve(Part part, Set<UUID> users) {
        people.entrySet().removeIf(entry -> entry.getValue() == part && !users.contains(entry.getKey()));
        users.stream().filter(user -> !user.equals(ownerId)).forEach(user -> people.put(user, part));
    }

    Set<UUID> people(Part part) {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue() == part)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean involves(UUID user) {
        return user.equals(ownerId) || people.containsKey(user);
    }

    boolean isWorkedOnBy(UUID user) {
        return user.equals(ownerId) || people.get(user) == Part.COLLABORATOR;
    }

    void investor(Investor investor) {
        companyId = investor.companyId();
        companyName = investor.name();
        companyKey = investor.key();
    }

    void detail(GateItem item, @Nullable String content) {
        if (content == null || content.isBlank()) {
            details.remove(item);
        } else {
            details.put(item, content.strip());
        }
    }

    void retitle(String words) {
        title = words;
    }

    void summarise(@Nullable String words) {
        summary = words == null ? "" : words;
    }

    void typed(@Nullable ProjectType type) {
        projectType = type;
    }

    void cameBy(@Nullable SourceChannel channel) {
        sourceChannel = channel;
    }

    void referredBy(UUID chamber) {
        referrerId = chamber;
        sourceChannel = SourceChannel.CHAMBER;
    }

    void from(@Nullable String region) {
        regionCode = region;
    }

    void landsAs(@Nullable UUID company) {
        projectCompanyId = company;
    }

    void keepConfidential(boolean secret) {
        confidential = secret;
    }

    void investsInTotal(@Nullable BigDecimal amount) {
        totalInvestment = amount;
    }

    String getTitle() {
        return title;
    }

    String getSummary() {
        return summary;
    }

    @Nullable
    UUID getCompanyId() {
        return companyId;
    }

    String getCompanyName() {
        return companyName;
    }

    @Nullable
    UUID getProjectCompanyId() {
        return projectCompanyId;
    }

    @Nullable
    UUID getSegmentId() {
        return segmentId;
    }

    Set<UUID> getOtherSegments() {
        return otherSegments;
    }

    boolean isOffChain() {
        return offChain;
    }

    @Nullable
    ProjectType getProjectType() {
        return projectType;
    }

    @Nullable
    SourceChannel getSourceChannel() {
        return sourceChannel;
    }

    @Nullable
    String getRegionCode() {
        return regionCode;
    }

    @Override
    public LeadStage getStage() {
        return stage;
    }

    LocalDate getStageSince() {
        return stageSince;
    }

    LeadState getState() {
        return state;
    }

    @Nullable
    LocalDate getReviewOn() {
        return reviewOn;
    }

    @Override
    public boolean isConfidential() {
        return confidential;
    }

    @Override
    public @Nullable UUID getTaskForceId() {
        return taskForceId;
    }

    UUID getOwnerId() {
        return ownerId;
    }

    @Override
    public @Nullable UUID getReferrerId() {
        return referrerId;
    }

    @Nullable
    String getNextStep() {
        return nextStep;
    }

    @Nullable
    LocalDate getNextOn() {
        return nextOn;
    }

    LocalDate getReceivedOn() {
        return receivedOn;
    }

    Instant getTouchedAt() {
        return touchedAt;
    }

    Map<GateItem, String> getDetails() {
        return details;
    }
}
