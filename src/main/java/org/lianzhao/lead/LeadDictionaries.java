package org.lianzhao.lead;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lianzhao.setting.DictionaryKind;

/** The dictionaries from which fields of a lead are filled. */
@Singleton
class LeadDictionaries {
    static final String SOURCE_CHANNEL = "source-channel";
    static final String PROJECT_TYPE = "project-type";
    static final String LOSS_REASON = "loss-reason";

    /** The channel of what a chamber's system refers. */
    static final String CHAMBER = "CHAMBER";

    /** 以商引商: the channel of what a resident firm brought. */
    static final String RESIDENT = "RESIDENT";

    /** The channel of what somebody found on a list of targets. */
    static final String TARGET = "TARGET";

    private static final int CODE = 20;

    @Produces
    @Singleton
    DictionaryKind sourceChannel() {
        return new DictionaryKind(
                SOURCE_CHANNEL,
                "来源渠道",
                "Source channels",
                "线索从哪里来。登记线索时选，台账和统计按它分。",
                "How a lead came to the zone. Chosen when a lead is made; ledgers and figures are parted by it.",
                false,
                CODE,
                Set.of(CHAMBER, TARGET, RESIDENT));
    }

    @Produces
    @Singleton
    DictionaryKind projectType() {
        return new DictionaryKind(
                PROJECT_TYPE,
                "项目类型",
                "Project types",
                "决定线索要走哪些阶段。新增的类型在单独设定之前，走全部阶段。",
                "Decides through which stages a lead goes. A new type goes through all of them until its stages are set.",
                false,
                CODE,
                Set.of());
    }

    @Produces
    @Singleton
    DictionaryKind lossReason() {
        return new DictionaryKind(
                LOSS_REASON,
                "流失与暂缓原因",
                "Reasons of loss and delay",
                "线索暂缓、流转、流失或解约退出时选，用来看清为什么没有成。",
                "Chosen when a lead pauses, is passed on, lost or withdrawn, to see why things do not come about.",
                false,
                CODE,
                Set.of());
    }
}
