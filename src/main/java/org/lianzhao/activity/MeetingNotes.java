package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Writes down what came of meetings that other features planned, under the rules that hold for whoever types it. */
@ApplicationScoped
public class MeetingNotes {
    private final Diary diary;
    private final FirmDiary firms;

    MeetingNotes(Diary diary, FirmDiary firms) {
        this.diary = diary;
        this.firms = firms;
    }

    /** On a lead that the caller works on; the key of what was written. */
    @Transactional(TxType.MANDATORY)
    public UUID onLead(UUID lead, MeetingNote note) {
        return diary.write(
                        lead,
                        new NewFollowUp(
                                note.kind(),
                                note.day(),
                                note.content(),
                                note.people(),
                                note.nextStep(),
                                note.nextOn(),
                                note.companionId(),
                                null),
                        null)
                .id();
    }

    /** With a firm, outside of any lead; the key of what was written. */
    @Transactional(TxType.MANDATORY)
    public UUID withFirm(UUID company, MeetingNote note) {
        return firms.write(
                        company,
                        new NewFirmActivity(
                                note.kind(), note.day(), note.content(), note.people(), null, note.companionId()),
                        null)
                .id();
    }
}
